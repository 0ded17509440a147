/**
 * Describes what a caller passed in a few words: `undefined`, `a text`, `a Buffer`, `a Promise`. It names the type and
 * never the content, which may be a secret.
 */
export function nameOf(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'undefined';
    case 'string':
      return value === '' ? 'an empty text' : 'a text';
    case 'object':
      return nameOfObject(value);
    default:
      return `a ${typeof value}`;
  }
}

function nameOfObject(value: object | null): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  const name = constructorOf(value);
  if (name === undefined || name === 'Object') return 'an object';
  return `${/^[AEIOU]/.test(name) && !/^U(?:int|RL)/.test(name) ? 'an' : 'a'} ${name}`;
}

// Proxies and getters can throw, and another error should not hide the one about an argument.
function constructorOf(value: object): string | undefined {
  try {
    const { name } = value.constructor;
    return typeof name === 'string' && name !== '' ? name.slice(0, 60) : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the error for an argument of the wrong type. `hint` is a whole sentence: what to write. */
export function wrongArgument(
  caller: string,
  expected: string,
  value: unknown,
  hint: string,
): TypeError {
  const asked = isPromise(value) ? 'Put "await" before it.' : hint;
  return new TypeError(`${caller} takes ${expected}, and was given ${nameOf(value)}. ${asked}`);
}

/** @throws {TypeError} if the value is not a text */
export function needText(
  caller: string,
  expected: string,
  value: unknown,
  hint: string,
): asserts value is string {
  if (typeof value === 'string') return;
  const decode = isBytes(value) ? 'Decode it first: new TextDecoder().decode(bytes).' : hint;
  throw wrongArgument(caller, expected, value, decode);
}

/** @throws {TypeError} if the value is not an object that is neither an array, bytes, a function nor a promise */
function needObject(
  caller: string,
  expected: string,
  value: unknown,
  hint: string,
): asserts value is object {
  const isOne =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !isBytes(value) &&
    !isPromise(value);
  if (!isOne) throw wrongArgument(caller, expected, value, hint);
}

/** @throws {TypeError} if the value is not a number */
export function needNumber(
  caller: string,
  expected: string,
  value: unknown,
  hint: string,
): asserts value is number {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw wrongArgument(caller, expected, value, hint);
  }
}

/** @throws {TypeError} if the value is not an array */
export function needArray(
  caller: string,
  expected: string,
  value: unknown,
  hint: string,
): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw wrongArgument(caller, expected, value, hint);
}

/** @throws {TypeError} if options are given that are not an object */
export function needOptions(caller: string, value: unknown, example: string): void {
  if (value === undefined) return;
  needObject(caller, 'its options as an object', value, `Write ${example}, or leave them out.`);
}

/** Returns whether the value is bytes: a `Buffer`, a `Uint8Array`, an `ArrayBuffer`. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}

function isPromise(value: unknown): boolean {
  try {
    return typeof (value as { readonly then?: unknown } | null)?.then === 'function';
  } catch {
    return false;
  }
}

/** @throws {TypeError} if the value is not a function */
export function needFunction(caller: string, expected: string, value: unknown, hint: string): void {
  if (typeof value !== 'function') throw wrongArgument(caller, expected, value, hint);
}

/** @throws {TypeError} if the value lacks one of these properties, or its type differs */
export function needShape(
  caller: string,
  expected: string,
  value: unknown,
  properties: { readonly [name: string]: 'string' | 'object' | 'function' | 'number' },
  hint: string,
): void {
  needObject(caller, expected, value, hint);
  const has = value as { readonly [name: string]: unknown };
  // Not a list of the names: each event comes through here.
  for (const name in properties) {
    if (typeof has[name] === properties[name] && has[name] !== null) continue;
    throw new TypeError(
      `${caller} takes ${expected}, and was given an object without "${name}". ${hint}`,
    );
  }
}

/**
 * @param orText whether the function takes a single text as well
 * @throws {TypeError} if the value is not an object of texts by the path of their file
 */
export function needTexts(
  caller: string,
  texts: unknown,
  example: string,
  orText = false,
): asserts texts is { readonly [path: string]: string } {
  const byPath = 'texts by the path of their file';
  const expected = orText ? `a text, or ${byPath}` : byPath;
  const write = `Write ${orText ? `${caller}(text) or ` : ''}${caller}({ "${example}": text }).`;
  needObject(caller, expected, texts, write);
  if (texts instanceof Map || texts instanceof Set) {
    const entries = texts instanceof Map ? 'Object.fromEntries(map)' : `{ "${example}": text }`;
    throw wrongArgument(caller, expected, texts, `Write ${caller}(${entries}).`);
  }
  for (const [path, text] of Object.entries(texts)) {
    if (typeof text === 'string') continue;
    const hint = isPromise(text)
      ? 'Put "await" before it.'
      : isBytes(text)
        ? 'Read it as a text: readFileSync(path, "utf8").'
        : write;
    throw new TypeError(
      `${caller} takes ${byPath}, and ${JSON.stringify(path)} is ${nameOf(text)}. ${hint}`,
    );
  }
}
