/** Whether seven digits are a ship's IMO number: the last is the last digit of the weighted sum of the others. */
export function validImo(digits: string): boolean {
  if (!/^\d{7}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 6; at += 1) sum += Number(digits.charAt(at)) * (7 - at);
  return sum % 10 === Number(digits.charAt(6));
}
