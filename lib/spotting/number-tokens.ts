/** A run of ASCII letters in lower case with its offsets; the word is empty where none begins. */
export interface NumberToken {
  readonly word: string;
  readonly end: number;
}

/** Longer runs are no number words. */
const LONGEST = 12;
const NONE: NumberToken = { word: "", end: 0 };

/** The letters that begin at an offset, up to a character that is no part of a word. */
export function tokenAt(text: string, offset: number): NumberToken {
  let end = offset;
  while (end - offset <= LONGEST && isLetter(text.charCodeAt(end))) end += 1;
  if (end === offset || end - offset > LONGEST || isWordLike(text.charCodeAt(end))) return NONE;
  return { word: text.slice(offset, end).toLowerCase(), end };
}

/** The letters behind one space or hyphen. */
export function tokenBehind(text: string, end: number): NumberToken {
  return isJoint(text.charCodeAt(end)) ? tokenAt(text, end + 1) : NONE;
}

/** The letters behind one space. */
export function spacedToken(text: string, end: number): NumberToken {
  return isBlank(text.charCodeAt(end)) ? tokenAt(text, end + 1) : NONE;
}

export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f;
}

export function isDash(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function isJoint(unit: number): boolean {
  return isBlank(unit) || isDash(unit);
}

/** ASCII letters. */
export function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isWordLike(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57) || unit === 95 || (unit >= 0xc0 && unit < 0x250);
}
