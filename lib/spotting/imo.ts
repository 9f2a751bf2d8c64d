/** Whether seven digits are a ship's IMO number: the last is the last digit of the weighted sum of the others. */
export function validImo(digits: string): boolean {
  if (!/^\d{7}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 6; at += 1) sum += Number(digits.charAt(at)) * (7 - at);
  return sum % 10 === Number(digits.charAt(6));
}

/** Whether digits have the shape of a ship's MMSI: nine, that begin with the code of a state (ITU-R M.585: 201 to 775). */
export function validMmsi(digits: string): boolean {
  return /^\d{9}$/.test(digits) && digits >= "201" && digits < "776";
}
