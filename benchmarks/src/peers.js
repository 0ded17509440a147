// The same rules in other packages, each as its own documentation shows them. Every one gives a function that takes an
// event and returns, or promises, the number of the rule that takes it, or -1.

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A test as a regular expression, for packages that have nothing else. */
function toRegExp([, operator, value]) {
  switch (operator) {
    case 'is':
      return new RegExp(`^${escaped(value)}$`);
    case 'starts_with':
      return new RegExp(`^${escaped(value)}`);
    case 'ends_with':
      return new RegExp(`${escaped(value)}$`);
    case 'contains':
      return new RegExp(escaped(value));
    case 'like':
      return new RegExp(
        `^${escaped(value)
          .replace(/\\\{\w+\\\}/g, '(.+?)')
          .replaceAll('\\*', '.*')}$`,
      );
    case 'regex':
      return new RegExp(value);
  }
}

const read = (event, field) =>
  field.split('.').reduce((value, key) => (value === undefined ? undefined : value[key]), event);

function toPredicate(test) {
  const [field, operator, value] = test;
  const pattern = toRegExp(test);
  return (event) => {
    const text = read(event, field);
    if (text === undefined) return false;
    if (operator === 'is') return text === value;
    if (operator === 'starts_with') return text.startsWith(value);
    if (operator === 'ends_with') return text.endsWith(value);
    if (operator === 'contains') return text.includes(value);
    return pattern.test(text);
  };
}

function rulePredicate({ tests = [], any, not }) {
  const all = tests.map(toPredicate);
  const some = any?.map(toPredicate);
  const none = not && toPredicate(not);
  return (event) =>
    all.every((test) => test(event)) &&
    (some === undefined || some.some((test) => test(event))) &&
    (none === undefined || !none(event));
}

export const peers = {
  'a hand-written loop': (rules) => {
    const predicates = rules.map(rulePredicate);
    return (event) => predicates.findIndex((test) => test(event));
  },

  sift: async (rules) => {
    const { default: sift } = await import('sift');
    const query = ([field, operator, value]) => ({
      [field]: operator === 'is' ? value : toRegExp([field, operator, value]),
    });
    const filters = rules.map(({ tests = [], any, not }) =>
      sift({
        ...Object.assign({}, ...tests.map(query)),
        ...(any && { $or: any.map(query) }),
        ...(not && { $nor: [query(not)] }),
      }),
    );
    return (event) => filters.findIndex((test) => test(event));
  },

  'json-logic-js': async (rules) => {
    const { default: jsonLogic } = await import('json-logic-js');
    jsonLogic.add_operation('starts_with', (text, value) => text?.startsWith(value) === true);
    jsonLogic.add_operation('ends_with', (text, value) => text?.endsWith(value) === true);
    const patterns = new Map();
    jsonLogic.add_operation('matches', (text, source) => {
      if (!patterns.has(source)) patterns.set(source, new RegExp(source));
      return text !== undefined && text !== null && patterns.get(source).test(text);
    });
    const logic = (test) => {
      const [field, operator, value] = test;
      const at = { var: field };
      if (operator === 'is') return { '===': [at, value] };
      if (operator === 'contains') return { in: [value, at] };
      if (operator === 'like' || operator === 'regex')
        return { matches: [at, toRegExp(test).source] };
      return { [operator]: [at, value] };
    };
    const all = rules.map(({ tests = [], any, not }) => ({
      and: [
        ...tests.map(logic),
        ...(any ? [{ or: any.map(logic) }] : []),
        ...(not ? [{ '!': [logic(not)] }] : []),
      ],
    }));
    return (event) => all.findIndex((rule) => jsonLogic.apply(rule, event));
  },

  'json-rules-engine': async (rules) => {
    const { Engine } = await import('json-rules-engine');
    const engine = new Engine([], { allowUndefinedFacts: true });
    const text = (operator) => (value, wanted) =>
      typeof value === 'string' && operator(value, wanted);
    engine.addOperator(
      'startsWith',
      text((value, wanted) => value.startsWith(wanted)),
    );
    engine.addOperator(
      'endsWith',
      text((value, wanted) => value.endsWith(wanted)),
    );
    engine.addOperator(
      'includes',
      text((value, wanted) => value.includes(wanted)),
    );
    engine.addOperator(
      'matches',
      text((value, wanted) => wanted.test(value)),
    );
    const names = {
      is: 'equal',
      starts_with: 'startsWith',
      ends_with: 'endsWith',
      contains: 'includes',
    };
    const condition = (test) => {
      const [field, operator, value] = test;
      const [fact, key] = field.split('.');
      return {
        fact,
        ...(key && { path: `$.${key}` }),
        operator: names[operator] ?? 'matches',
        value: names[operator] ? value : toRegExp(test),
      };
    };
    rules.forEach(({ tests = [], any, not }, number) => {
      engine.addRule({
        priority: rules.length - number,
        conditions: {
          all: [
            ...tests.map(condition),
            ...(any ? [{ any: any.map(condition) }] : []),
            ...(not ? [{ not: condition(not) }] : []),
          ],
        },
        event: { type: 'taken', params: { number } },
      });
    });
    let taken = -1;
    engine.on('success', ({ params }) => {
      taken = params.number;
      engine.stop();
    });
    return async (event) => {
      taken = -1;
      await engine.run(event);
      return taken;
    };
  },

  "Bottender's router": async (rules) => {
    const { payload, route, router } = (await import('bottender/router.js')).default;
    let taken = -1;
    const routes = rules.map((rule, number) => {
      const action = () => {
        taken = number;
      };
      const [test] = rule.tests ?? [];
      if (rule.tests?.length !== 1 || rule.not || test[0] !== 'payload') {
        const holds = rulePredicate(rule);
        return route((context) => holds(context.event), action);
      }
      return payload(test[1] === 'is' ? test[2] : toRegExp(test), action);
    });
    const app = router(routes);
    return async (event) => {
      taken = -1;
      const action = await app({ event }, {});
      await action?.();
      return taken;
    };
  },

  "Botkit's hears": async (rules) => {
    const { Botkit } = (await import('botkit')).default;
    const controller = new Botkit({
      disable_webserver: true,
      disable_console: true,
      adapter: { name: 'none', use() {} },
    });
    let taken = -1;
    rules.forEach((rule, number) => {
      const holds = rulePredicate(rule);
      const [test] = rule.tests ?? [];
      const plain = rule.tests?.length === 1 && !rule.not && test[0] === 'payload';
      // `hears` listens to a message's text: a postback's payload is put there, as its adapters do.
      controller.hears(
        plain ? toRegExp(test) : async (message) => holds(message.incoming),
        'message',
        async () => {
          taken = number;
        },
      );
    });
    return async (event) => {
      taken = -1;
      await controller.processTriggersAndEvents(
        {},
        {
          type: 'message',
          text: event.payload,
          incoming: event,
        },
      );
      return taken;
    };
  },
};
