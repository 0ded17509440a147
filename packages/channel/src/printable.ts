/**
 * Foreign text, on one line and with nothing in it that steers a terminal or turns the direction of what it shows: ids,
 * words of people, what a server answers.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    '\ufffd',
  );
}
