/**
 * A validator of a JSON Schema that reads the schema while it runs. What `scripts/compile-schemas.js` makes of a schema is
 * faster, and seven times as large: the worker has this one (`scripts/build-studio.js`). It knows the keywords that our schemas
 * have, and says the same errors in the same order.
 */

/** What a validator says of one place, as ajv says it. */
export interface SchemaFault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
  readonly parentSchema: SchemaPart;
  /** The key that is held against `propertyNames`. */
  propertyName?: string;
}

/** A JSON Schema, or a part of one. */
export interface SchemaPart {
  readonly [keyword: string]: unknown;
}

/** Looks at data that stand at a path, and adds what is wrong. */
type Look = (data: unknown, path: string, faults: SchemaFault[]) => void;
/** What a keyword says of data of its type. */
type LookOf<T> = (data: T, path: string, faults: SchemaFault[]) => void;
type MapData = { readonly [key: string]: unknown };

/** Keywords that say something about data, in the order in which ajv asks them. */
const keywords = {
  any: ['$ref', 'enum', 'anyOf', 'allOf', 'if'],
  string: ['minLength', 'pattern'],
  array: ['maxItems', 'minItems', 'items'],
  object: [
    'minProperties',
    'required',
    'propertyNames',
    'additionalProperties',
    'properties',
    'patternProperties',
  ],
} as const;

const silent = new Set(['type', 'definitions', '$schema', '$id', 'then', 'else']);

/**
 * Makes a validator.
 *
 * @param schema without the keywords that only an editor reads
 * @throws {Error} where it has a keyword that is not known here
 */
export function validatorOf(schema: SchemaPart): {
  (data: unknown): boolean;
  errors?: readonly SchemaFault[];
} {
  const reader = new SchemaReader(schema);
  const look = reader.lookOf(schema, '#');
  const validate: ReturnType<typeof validatorOf> = (data) => {
    const faults: SchemaFault[] = [];
    look(data, '', faults);
    validate.errors = faults;
    return faults.length === 0;
  };
  return validate;
}

class SchemaReader {
  readonly #root: SchemaPart;
  readonly #referred = new Map<string, Look>();

  constructor(root: SchemaPart) {
    this.#root = root;
  }

  /** What a part of the schema asks for; `at` is where it stands, as errors tell it. */
  lookOf(part: SchemaPart, at: string): Look {
    for (const keyword of Object.keys(part)) {
      const isKnown = Object.values(keywords).some((some) => some.includes(keyword as never));
      if (!isKnown && !silent.has(keyword) && !keyword.startsWith('x-'))
        throw new Error(`The keyword ${keyword} is not known here.`);
    }
    const looks: Look[] = [];
    const types = [(part.type ?? []) as string | string[]].flat() as readonly string[];
    const hasGroup = (type: string) => this.#has(part, type);
    const typeFault = (path: string): SchemaFault => ({
      keyword: 'type',
      instancePath: path,
      schemaPath: `${at}/type`,
      params: { type: part.type },
      parentSchema: part,
    });
    // Where there is one type, and more is asked of it, a wrong type is reported where that is asked.
    const isLate = types.length === 1 && hasGroup(types[0]!);
    if (types.length > 0 && !isLate)
      looks.push((data, path, faults) => {
        if (!types.some((type) => isOf(type, data))) faults.push(typeFault(path));
      });
    for (const keyword of keywords.any) {
      if (part[keyword] !== undefined) looks.push(this.#anyLook(keyword, part, at));
    }
    const group = <T>(type: string, some: readonly LookOf<T>[]) => {
      if (some.length === 0) return;
      const isDue = isLate && types[0] === type;
      looks.push((data, path, faults) => {
        if (isOf(type, data)) for (const each of some) each(data as T, path, faults);
        else if (isDue) faults.push(typeFault(path));
      });
    };
    group<string>('string', this.#ofTexts(part, at));
    group<readonly unknown[]>('array', this.#ofLists(part, at));
    group<MapData>('object', this.#ofMaps(part, at));
    for (const type of ['number', 'boolean']) group<unknown>(type, this.#ofNumbers(part, at, type));
    return (data, path, faults) => {
      for (const look of looks) look(data, path, faults);
    };
  }

  /** Whether a part asks more of data of this type than the type itself. */
  #has(part: SchemaPart, type: string): boolean {
    if (type === 'number' || type === 'boolean') return part['x-pattern'] !== undefined;
    const of = keywords[type as keyof typeof keywords] as readonly string[] | undefined;
    return of?.some((keyword) => part[keyword] !== undefined) ?? false;
  }

  #anyLook(keyword: (typeof keywords.any)[number], part: SchemaPart, at: string): Look {
    const value = part[keyword];
    const fault = faultOf(keyword, part, at);
    switch (keyword) {
      case '$ref':
        return this.#refer(value as string);
      case 'enum': {
        const allowed = value as readonly unknown[];
        return (data, path, faults) => {
          if (!allowed.includes(data)) faults.push(fault(path, { allowedValues: allowed }));
        };
      }
      case 'allOf': {
        const all = this.#each(value, `${at}/allOf`);
        return (data, path, faults) => {
          for (const look of all) look(data, path, faults);
        };
      }
      case 'anyOf': {
        const any = this.#each(value, `${at}/anyOf`);
        return (data, path, faults) => {
          const before = faults.length;
          for (const look of any) {
            const own = faults.length;
            look(data, path, faults);
            if (faults.length > own) continue;
            faults.length = before;
            return;
          }
          faults.push(fault(path, {}));
        };
      }
      case 'if': {
        const when = this.lookOf(value as SchemaPart, `${at}/if`);
        const [then, otherwise] = ['then', 'else'].map((branch) => {
          const of = part[branch] as SchemaPart | undefined;
          return of && this.lookOf(of, `${at}/${branch}`);
        });
        return (data, path, faults) => {
          const tried: SchemaFault[] = [];
          when(data, path, tried);
          const holds = tried.length === 0;
          const before = faults.length;
          (holds ? then : otherwise)?.(data, path, faults);
          if (faults.length > before)
            faults.push(fault(path, { failingKeyword: holds ? 'then' : 'else' }));
        };
      }
    }
  }

  #each(parts: unknown, at: string): readonly Look[] {
    return (parts as readonly SchemaPart[]).map((one, index) => this.lookOf(one, `${at}/${index}`));
  }

  /** A part that another one names: read when it is first met, since it may name itself. */
  #refer(name: string): Look {
    return (data, path, faults) => {
      let look = this.#referred.get(name);
      if (look === undefined) {
        const steps = name.split('/').slice(1);
        const part = steps.reduce<unknown>((of, step) => (of as SchemaPart)[step], this.#root);
        look = this.lookOf(part as SchemaPart, name);
        this.#referred.set(name, look);
      }
      look(data, path, faults);
    };
  }

  #ofTexts(part: SchemaPart, at: string): LookOf<string>[] {
    const looks: LookOf<string>[] = [];
    const { minLength, pattern } = part;
    if (minLength !== undefined) {
      const fault = faultOf('minLength', part, at);
      looks.push((data, path, faults) => {
        if ([...data].length < (minLength as number))
          faults.push(fault(path, { limit: minLength }));
      });
    }
    if (pattern !== undefined) {
      const fault = faultOf('pattern', part, at);
      const expression = new RegExp(pattern as string, 'u');
      looks.push((data, path, faults) => {
        if (!expression.test(data)) faults.push(fault(path, { pattern }));
      });
    }
    return looks;
  }

  /** A text of YAML that looks like a number must fit the pattern as well. */
  #ofNumbers(part: SchemaPart, at: string, type: string): LookOf<unknown>[] {
    const { pattern, type: types } = part;
    if (part['x-pattern'] === undefined || pattern === undefined || types === undefined) return [];
    if (![types as string | string[]].flat().includes(type)) return [];
    const fault = faultOf('x-pattern', part, at);
    const expression = new RegExp(pattern as string, 'u');
    return [
      (data, path, faults) => {
        if (!expression.test(String(data))) faults.push(fault(path, { pattern }));
      },
    ];
  }

  #ofLists(part: SchemaPart, at: string): LookOf<readonly unknown[]>[] {
    const looks: LookOf<readonly unknown[]>[] = [];
    const { minItems, maxItems, items } = part;
    if (maxItems !== undefined) {
      const fault = faultOf('maxItems', part, at);
      looks.push(({ length }, path, faults) => {
        if (length > (maxItems as number)) faults.push(fault(path, { limit: maxItems }));
      });
    }
    if (minItems !== undefined) {
      const fault = faultOf('minItems', part, at);
      looks.push(({ length }, path, faults) => {
        if (length < (minItems as number)) faults.push(fault(path, { limit: minItems }));
      });
    }
    if (items !== undefined) {
      const look = this.lookOf(items as SchemaPart, `${at}/items`);
      looks.push((data, path, faults) => {
        for (const [index, item] of data.entries()) look(item, `${path}/${index}`, faults);
      });
    }
    return looks;
  }

  #ofMaps(part: SchemaPart, at: string): LookOf<MapData>[] {
    const looks: LookOf<MapData>[] = [];
    const { minProperties, required, propertyNames, additionalProperties } = part;
    const properties = (part.properties ?? {}) as { readonly [key: string]: SchemaPart };
    const patterns = Object.entries(
      (part.patternProperties ?? {}) as { readonly [pattern: string]: SchemaPart },
    ).map(([pattern, of]) => ({
      pattern: new RegExp(pattern, 'u'),
      look: this.lookOf(of, `${at}/patternProperties/${toPointer(pattern)}`),
    }));
    if (minProperties !== undefined) {
      const fault = faultOf('minProperties', part, at);
      looks.push((data, path, faults) => {
        if (Object.keys(data).length < (minProperties as number))
          faults.push(fault(path, { limit: minProperties }));
      });
    }
    if (required !== undefined) {
      const fault = faultOf('required', part, at);
      looks.push((data, path, faults) => {
        for (const missingProperty of required as readonly string[]) {
          if (data[missingProperty] === undefined) faults.push(fault(path, { missingProperty }));
        }
      });
    }
    if (propertyNames !== undefined) {
      const fault = faultOf('propertyNames', part, at);
      const look = this.lookOf(propertyNames as SchemaPart, `${at}/propertyNames`);
      looks.push((data, path, faults) => {
        for (const propertyName of Object.keys(data)) {
          const before = faults.length;
          look(propertyName, path, faults);
          if (faults.length === before) continue;
          for (const each of faults.slice(before)) each.propertyName = propertyName;
          faults.push(fault(path, { propertyName }));
        }
      });
    }
    if (additionalProperties !== undefined && additionalProperties !== true) {
      const fault = faultOf('additionalProperties', part, at);
      const look =
        additionalProperties === false
          ? undefined
          : this.lookOf(additionalProperties as SchemaPart, `${at}/additionalProperties`);
      looks.push((data, path, faults) => {
        for (const [key, value] of Object.entries(data)) {
          if (Object.hasOwn(properties, key)) continue;
          if (patterns.some(({ pattern }) => pattern.test(key))) continue;
          if (look) look(value, `${path}/${toPointer(key)}`, faults);
          else faults.push(fault(path, { additionalProperty: key }));
        }
      });
    }
    const own = Object.entries(properties).map(([key, of]) => ({
      key,
      pointer: `/${toPointer(key)}`,
      look: this.lookOf(of, `${at}/properties/${toPointer(key)}`),
    }));
    if (own.length > 0) {
      looks.push((data, path, faults) => {
        for (const { key, pointer, look } of own) {
          const value = data[key];
          if (value !== undefined) look(value, path + pointer, faults);
        }
      });
    }
    for (const { pattern, look } of patterns) {
      looks.push((data, path, faults) => {
        for (const [key, value] of Object.entries(data)) {
          if (pattern.test(key)) look(value, `${path}/${toPointer(key)}`, faults);
        }
      });
    }
    return looks;
  }
}

function faultOf(keyword: string, parentSchema: SchemaPart, at: string) {
  return (instancePath: string, params: SchemaFault['params']): SchemaFault => ({
    keyword,
    instancePath,
    schemaPath: `${at}/${keyword}`,
    params,
    parentSchema,
  });
}

/** A key as a part of a JSON pointer. */
function toPointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function isOf(type: string, data: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(data);
    case 'object':
      return typeof data === 'object' && data !== null && !Array.isArray(data);
    case 'null':
      return data === null;
    case 'integer':
      return Number.isInteger(data);
    default:
      return typeof data === type;
  }
}
