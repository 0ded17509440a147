// Measures one thing in a process of its own, so that nothing is warm or cluttered for or by another, and prints the
// figures as JSON: node measure.js KIND ARGUMENTS…
import { readFileSync, writeFileSync } from 'node:fs';
import { peers } from './peers.js';
import { exactRule } from './rules.js';

const [kind, ...args] = process.argv.slice(2);
const text = (file) => readFileSync(file, 'utf8');
const lines = (file) => text(file).split('\n');
const memory = () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

// What is answered goes to `globalThis.kept`, so that nothing is optimised away.

/**
 * Nanoseconds for each event. Events are parsed a few at a time just before they are answered, as a webhook's are; the
 * lower quartile of all such batches, since other work on the machine only ever adds.
 */
function timeEach(answer, events, rounds = 3, batch = 250, parse = JSON.parse) {
  const times = [];
  for (let round = -1; round < rounds; round++) {
    for (let at = 0; at + batch <= events.length; at += batch) {
      const parsed = events.slice(at, at + batch).map((line) => parse(line));
      const start = performance.now();
      for (const event of parsed) globalThis.kept = answer(event);
      if (round >= 0) times.push(((performance.now() - start) / batch) * 1e6);
    }
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 2];
}

function milliseconds(work) {
  const start = performance.now();
  globalThis.kept = work();
  return performance.now() - start;
}

async function router(file) {
  const { createRouter, loadCompiled } = await import('@botrules/core/compiled');
  return createRouter(loadCompiled(readFileSync(file)));
}

const kinds = {
  /** Builds the rules of a folder, in a process of its own: a million of them take gigabytes to read. */
  async build(folder, built) {
    const [{ serialize }, { loadRules }] = await Promise.all([
      import('@botrules/core'),
      import('@botrules/core/node'),
    ]);
    const { value, diagnostics } = loadRules(folder, { checks: false });
    if (value === undefined) throw new Error(`${diagnostics[0].line}: ${diagnostics[0].message}`);
    writeFileSync(built, serialize(value));
    return value.version;
  },

  /** A bare `Map` of as many keys as there are rules: what a lookup costs on this machine, whatever is looked up. */
  async keys(count, eventsFile) {
    const map = new Map();
    for (let number = 0; number < Number(count); number++) {
      map.set(exactRule(number).event.payload, number);
    }
    return timeEach((event) => map.get(event.payload), lines(eventsFile));
  },

  async route(rules, events) {
    const ready = await router(rules);
    return timeEach((event) => ready.route(event), lines(events));
  },

  /** The same, with the memory of each person, which a store has just read and checked. */
  async remembered(rules, events) {
    const [ready, { readMemory }] = await Promise.all([router(rules), import('@botrules/core')]);
    const parse = (line) => {
      const { memory, ...event } = JSON.parse(line);
      return { event, memory: readMemory(memory).memory };
    };
    const answer = ({ event, memory }) => ready.route(event, memory);
    return timeEach(answer, lines(events), 3, 250, parse);
  },

  /** A folder of rules with a table, loaded from the disk, or the lines of its file alone. */
  async table(folder, file, what) {
    const { loadRules } = await import('@botrules/core/node');
    if (what === 'lines') return milliseconds(() => text(file).split('\n'));
    if (what === 'load') return milliseconds(() => loadRules(folder).value.version);
    const before = memory();
    globalThis.ruleSet = loadRules(folder).value;
    return memory() - before;
  },

  /** What one would write by hand for exact payloads: a Map to what a decision needs. */
  async map(rules, events, what) {
    const { loadCompiled } = await import('@botrules/core/compiled');
    const handlers = new Map();
    for (const rule of loadCompiled(readFileSync(rules)).root.items) {
      const { source, start } = rule.span;
      handlers.set(rule.when.test.values[0], {
        name: rule.name,
        file: source.file,
        line: source.position(start).line,
        route: rule.outcome.route,
      });
    }
    if (what === 'get') return timeEach((event) => handlers.get(event.payload), lines(events));
    return timeEach((event) => {
      const { name, file, line, route } = handlers.get(event.payload);
      const outcome = { route, params: {}, reply: [], forward: null, handover: null };
      const captures = {};
      return {
        event,
        rule: name,
        rules: [{ name, file, line }],
        captures,
        steps: [{ rule: name, file, line, captures, ...outcome }],
        ...outcome,
      };
    }, lines(events));
  },

  /** What one would write by hand for words that people type: an expression each, tried in turn. */
  async expressions(rulesFile, eventsFile) {
    const letter = '[\\p{L}\\p{M}\\p{N}]';
    const expressions = JSON.parse(text(rulesFile)).map(({ tests: [[, , words]] }) => {
      const spaced = words.replaceAll(' ', `(?!${letter})[^\\p{S}]+?(?<!${letter})`);
      return new RegExp(`(?<!${letter})${spaced}(?!${letter})`, 'iu');
    });
    return timeEach(
      (event) => expressions.findIndex((each) => each.test(event.text)),
      lines(eventsFile),
      1,
    );
  },

  async peer(name, rulesFile, eventsFile) {
    const answer = await peers[name](JSON.parse(text(rulesFile)));
    const events = lines(eventsFile).map((line) => JSON.parse(line));
    let wrong = 0;
    let asked = 0;
    const start = performance.now();
    while (asked < events.length && performance.now() - start < 5000) {
      const { expected, event } = events[asked++];
      if ((await answer(event)) !== expected) wrong++;
    }
    const again = performance.now();
    for (const { event } of events.slice(0, asked)) globalThis.kept = await answer(event);
    return { nanoseconds: ((performance.now() - again) / asked) * 1e6, wrong };
  },

  /** A package that walks the rules, on events like those of `route`. */
  async walk(name, rulesFile, eventsFile) {
    const answer = await peers[name](JSON.parse(text(rulesFile)));
    return timeEach(answer, lines(eventsFile), 1);
  },

  async worst(rules, event) {
    const ready = await router(rules);
    const parsed = JSON.parse(text(event));
    const times = [];
    for (let run = 0; run < 300; run++) {
      const start = performance.now();
      globalThis.kept = ready.route(parsed);
      times.push((performance.now() - start) * 1e6);
    }
    times.sort((a, b) => a - b);
    return times[times.length >> 1];
  },

  /** YAML to rules, by `parseRules` without the checks (`ours`) or as it is (`checks`), or parsed alone by `yaml`. */
  async load(file, what) {
    const [{ parseRules }, { parseDocument }] = await Promise.all([
      import('@botrules/core'),
      import('yaml'),
    ]);
    const yaml = text(file);
    const small = yaml.slice(0, yaml.indexOf('  - name: rule 300\n'));
    for (let warm = 0; warm < 5; warm++) {
      parseRules({ 'a.yaml': small }, { checks: false });
      parseDocument(small);
    }
    globalThis.gc();
    if (what === 'theirs') return milliseconds(() => parseDocument(yaml).contents.items.length);
    const checks = what === 'checks';
    return milliseconds(() => parseRules({ 'a.yaml': yaml }, { checks }).value.version);
  },

  /** The first time in a process, as at a start. */
  async start(file, what) {
    const { createRouter, loadCompiled } = await import('@botrules/core/compiled');
    if (what === 'parse') {
      const json = text(file);
      return milliseconds(() => JSON.parse(json));
    }
    const built = readFileSync(file);
    return milliseconds(() => createRouter(loadCompiled(built)));
  },

  async memory(yamlFile, eventsFile, count) {
    const { createRouter, parseRules } = await import('@botrules/core');
    const events = lines(eventsFile).slice(0, 20_000);
    globalThis.kept = parseRules({
      'a.yaml': 'rules: [{ name: a, when: { payload: a }, route: a }]',
    });
    const before = memory();
    const { value } = parseRules({ 'a.yaml': text(yamlFile) });
    const ready = createRouter(value);
    // What a service keeps: the rule set, for its tools, and the router.
    globalThis.kept = undefined;
    globalThis.ruleSet = value;
    const after = memory();
    const run = (times) => {
      for (let round = 0; round < times; round++) {
        for (const line of events) globalThis.kept = ready.route(JSON.parse(line));
      }
      globalThis.kept = undefined;
      return memory();
    };
    const warm = run(10);
    const end = run(Number(count) / events.length);
    return { loaded: after - before, warm: warm - after, growth: end - warm };
  },
};

const result = await kinds[kind](...args);
process.stdout.write(JSON.stringify(result), () => process.exit(0));
