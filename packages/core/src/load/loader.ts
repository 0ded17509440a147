import { checkedInSteps } from '../checks/index.js';
import { type Declared, spokenOf } from '../declared.js';
import { digest } from '../digest.js';
import type { Checked } from '../report/diagnostic.js';
import { unlessIgnored } from '../report/ignore-comments.js';
import * as problems from '../report/problems.js';
import { Findings } from '../report/report.js';
import { say, spokenTag } from '../report/say.js';
import { Source, type Span } from '../report/source.js';
import { rulesAsSchemaSees } from '../rules/as-schema-sees.js';
import { fileOfTests, testsIn } from '../rules/file-of-tests.js';
import { type Files, isRuleFile } from '../rules/files.js';
import { heldToIn } from '../rules/held-to.js';
import { nothingKnown } from '../rules/knowledge.js';
import { LearnedMemory } from '../rules/learned-memory.js';
import { Lists, listValues } from '../rules/lists.js';
import { asLoaded } from '../rules/loaded.js';
import type { Group, RuleSet } from '../rules/model.js';
import { OneProfile } from '../rules/one-profile.js';
import { type GroupContext, GroupReader } from '../rules/read-group.js';
import { reportMemory } from '../rules/report-memory.js';
import { validate } from '../rules/rules-schema.generated.js';
import { type Scope, standsAlone } from '../rules/scope.js';
import { inLines } from '../rules/tables/csv.js';
import type { Table } from '../rules/tables/table.js';
import { unknownWord } from '../rules/unknown-words.js';
import {
  foldersOfRules,
  type ReadFolder,
  reportFileNames,
  reportUnreadFiles,
} from '../slips/file-names.js';
import { Slips } from '../slips/slips.js';
import { finish, type Steps } from '../steps.js';
import { checkShape } from '../syntax/check-shape.js';
import { entryOf, type Node, type TextNode } from '../syntax/node.js';
import { parseYaml } from '../syntax/parse-yaml.js';
import type { LoadOptions } from './load-options.js';
import { imageOf, noFile, noRuleFile, nothingToLoad, pathOf } from './missing.js';
import { readByRule } from './read-by-rule.js';
import { asksForTheSame, type KeptFile, type RuleCache, soundBefore } from './rule-cache.js';
import { createJournal, type Journal, joined, replay, traced } from './trace.js';

/** One load: what it has read so far, and everything that is wrong with it. */
export class Loader {
  readonly #files: Files;
  readonly #declared: Declared;
  readonly #findings = new Findings();
  readonly #sources = new Map<string, Source>();
  /** By file and folder: where it was first asked for. Loading one twice would repeat every name. */
  readonly #loaded = new Map<string, Span | undefined>();
  /** The files that are being read at the moment, the outermost first. */
  readonly #open: string[] = [];
  readonly #groups: GroupReader;
  readonly #folders: ReadFolder[] = [];
  readonly #cache: RuleCache | undefined;
  /** All tables, in the order in which they were read. */
  readonly #tables: Table[] = [];
  /** How many things so far must be read again in each load: includes, and missing files. */
  #unkept = 0;
  readonly #journal: Journal;
  readonly #slips = new Slips(unlessIgnored(this.#findings.report));
  readonly #profile: OneProfile;
  /** The file whose rules are being read, to which paths in it are relative. */
  #current = '';

  constructor(files: Files, declared: Declared, cache: RuleCache | undefined) {
    this.#files = files;
    this.#cache = cache;
    this.#declared = declared;
    const findings = this.#findings;
    this.#profile = new OneProfile(unlessIgnored(findings.report), (written) =>
      imageOf(files, written, this.#current, findings.report),
    );
    this.#groups = new GroupReader({
      report: unlessIgnored(this.#findings.report),
      include: (path, scope) => this.#include(path, scope),
      listFile: (path) => this.#listFile(path),
      tableFile: (path) => this.#sourceOf(path, 'table'),
      tableOf: (...table) => this.#tableOf(...table),
    });
    this.#journal = createJournal(
      { findings, groups: this.#groups, slips: this.#slips, tables: this.#tables },
      this.#sources,
    );
  }

  *load(entry: string, options: LoadOptions): Steps<Checked<RuleSet>> {
    const heldTo = heldToIn(options);
    const { checks = true } = options;
    const remembered = this.#cache?.remembered ?? new LearnedMemory();
    const scope: Scope = {
      lists: new Lists(),
      known: nothingKnown,
      when: [],
      conditions: [],
      fields: this.#declared.fields,
      remembered,
      heldTo,
    };
    this.#cache?.begin(JSON.stringify([this.#declared, heldTo, spokenTag()]));
    const root = yield* this.#read(entry, scope, undefined);
    yield;
    this.#cache?.finish();
    this.#groups.finish();
    this.#slips.finish();
    remembered.learn(root, !this.#findings.hasErrors);
    const isRead = (path: string) => this.#loaded.has(this.#files.identify(path));
    reportUnreadFiles(this.#folders, this.#files, this.#findings.report);
    if (checks) reportFileNames(this.#folders, this.#files, isRead, this.#findings.report);
    if (!root && !this.#findings.hasErrors) {
      this.#findings.report(nothingToLoad(this.#placeOf(entry), this.#files.show(entry)));
    }
    if (root && !this.#findings.hasErrors) reportMemory(root, this.#findings.report);
    yield;
    let value: RuleSet | undefined;
    if (root && !this.#findings.hasErrors) {
      const sources = [...this.#sources.values()].map(({ file, text }) => ({ file, text }));
      const version = digest(this.#sources.values());
      const tables = this.#tables.map(({ plain }) => plain);
      const declared = spokenOf(this.#declared, options, sources);
      const profile = this.#profile.value;
      value = asLoaded({ root, version, sources, tables, declared, ...(profile && { profile }) });
      if (checks) {
        const report = unlessIgnored(this.#findings.report);
        const given = checks === true ? {} : checks;
        yield* checkedInSteps(value, report, given, heldTo, this.#cache?.checks);
      }
    }
    return { value, ...this.#findings.finish(this.#sources, options.most), sources: this.#sources };
  }

  /** Returns the group of a file or folder; `undefined` if there is neither, or it has the wrong content. */
  *#read(path: string, scope: Scope, asked: TextNode | undefined): Steps<Group | undefined> {
    const names = this.#files.list(path);
    if (names) return yield* this.#folder(path, names, scope, asked);
    return this.#claim(path, asked) ? yield* this.#file(path, scope) : undefined;
  }

  *#folder(
    path: string,
    names: readonly string[],
    scope: Scope,
    asked: TextNode | undefined,
  ): Steps<Group | undefined> {
    const rules = names.filter(isRuleFile).sort();
    if (rules.length === 0) {
      const [meant] = foldersOfRules(path, names, this.#files);
      if (meant === undefined) this.#folders.push({ path, names });
      const place = asked?.span ?? this.#placeOf(path);
      const shown = meant === undefined ? undefined : this.#files.show(meant);
      this.#findings.report(noRuleFile(place, this.#files.show(path), shown));
      return undefined;
    }
    this.#folders.push({ path, names });
    const paths = rules.map((name) => (path === '' ? name : `${path}/${name}`));
    const fresh = paths.filter((file) => this.#claim(file, asked));
    this.#claim(path, asked);
    this.#open.push(this.#files.identify(path));
    const items: Group[] = [];
    for (const file of fresh) {
      const group = yield* this.#file(file, scope);
      if (group) items.push(group);
      yield;
    }
    this.#open.pop();
    const span = asked?.span ?? items[0]?.span ?? this.#placeOf(path);
    return { kind: 'group', span, name: undefined, when: undefined, items, default: undefined };
  }

  /** Claims a file or folder to be loaded here; if it has been loaded already, reports that and returns `false`. */
  #claim(path: string, asked: TextNode | undefined): boolean {
    const id = this.#files.identify(path);
    if (!this.#loaded.has(id)) {
      this.#loaded.set(id, asked?.span);
      return true;
    }
    this.#report(
      asked?.span ?? this.#placeOf(path),
      say`${problems.quote(this.#files.show(path))} is loaded already, and a rule can have only one place.`,
      say`Include each file once; the files of a folder that is loaded are in it without an include.`,
      this.#loaded.get(id),
    );
    return false;
  }

  *#file(path: string, scope: Scope): Steps<Group | undefined> {
    const file = this.#files.read(path);
    if (file === 'missing') return undefined;
    if (typeof file === 'string') {
      this.#findings.report(problems.noText(this.#placeOf(path), this.#files.show(path), file));
      return undefined;
    }
    const cache = standsAlone(scope) ? this.#cache : undefined;
    const known = cache?.take(this.#files.show(path));
    const before = known && asksForTheSame(known, this.#files) ? known : undefined;
    const source =
      before?.source.text === file.text ? before.source : this.#source(path, file.text);
    this.#sources.set(source.file, source);
    if (before?.traces && before.source === source) {
      // A file has a trace a rule, and mostly does not change again soon.
      const trace = joined(before.traces);
      replay(this.#journal, trace);
      cache!.put({ ...before, traces: [trace] });
      return before.group;
    }
    if (!cache) return this.#readFile(path, source, scope);
    const sound = before?.parts ? before : soundBefore(before, this.#files);
    const read =
      (yield* this.#readRules(path, source, sound, scope)) ??
      this.#readWhole(path, source, scope, sound);
    cache.put(read.parts ? read : { ...read, sound });
    return read.group;
  }

  *#readRules(
    path: string,
    source: Source,
    before: KeptFile | undefined,
    scope: Scope,
  ): Steps<KeptFile | undefined> {
    const leave = this.#enter(path);
    const read = yield* readByRule(source, before, {
      journal: this.#journal,
      scope,
      look: (map) => this.#look(map),
      report: unlessIgnored(this.#findings.report),
      unkept: () => this.#unkept,
    });
    leave();
    return read;
  }

  #readWhole(path: string, source: Source, scope: Scope, sound?: KeptFile): KeptFile {
    const unkept = this.#unkept;
    const { value: group, trace } = traced(this.#journal, () =>
      this.#readFile(path, source, scope, sound),
    );
    return { source, group, traces: this.#unkept === unkept ? [trace] : undefined };
  }

  #readFile(path: string, source: Source, scope: Scope, sound?: KeptFile): Group | undefined {
    const start: Span = { source, start: 0, end: 0 };
    const how = { wholeCharacters: true, lastSound: sound?.source.text };
    const node = parseYaml(source, this.#findings.report, how);
    if (!node) return undefined;
    if (node.kind === 'text' && node.text === '' && node.plain) {
      this.#findings.report(
        problems.missingKey(
          start,
          say`This file has no rules.`,
          say`Write "rules:", or delete the file.`,
        ),
      );
      return undefined;
    }
    const tests = testsIn(node);
    if (tests) {
      this.#findings.report(fileOfTests(tests, source.file));
      return undefined;
    }
    this.#look(node);
    if (node.kind !== 'map') return undefined;
    const leave = this.#enter(path);
    const profile = entryOf(node, 'profile');
    if (profile) {
      this.#unkept++;
      this.#profile.read(profile, scope.heldTo);
    }
    const group = this.#groups.group(node, start, scope);
    leave();
    return group;
  }

  /** Checks for mistakes that nodes show by themselves. */
  #look(node: Node): void {
    const { fields } = this.#declared;
    checkShape(node, validate, this.#findings.report, {
      unknownWord: (code, entry, known) => unknownWord(code, entry, [...known, ...fields]),
      seen: rulesAsSchemaSees(node, fields),
    });
    this.#slips.look(node);
  }

  /** Begins to read the content of a file, which is then the current one. Returns what ends that. */
  #enter(path: string): () => void {
    const outer = this.#current;
    this.#current = path;
    this.#open.push(this.#files.identify(path));
    return () => {
      this.#open.pop();
      this.#current = outer;
    };
  }

  #include(written: TextNode, scope: Scope): Group | undefined {
    this.#unkept++;
    const path = this.#resolve(written, say`An include`);
    if (path === undefined) return undefined;
    if (this.#open.includes(this.#files.identify(path))) {
      this.#report(
        written.span,
        say`This include leads back to ${problems.quote(this.#files.show(path))}, which it stands in.`,
        say`Include a file that does not include this one.`,
      );
      return undefined;
    }
    if (this.#files.list(path) === undefined) {
      const file = this.#files.read(path);
      if (file === 'missing') {
        this.#findings.report(noFile(written, this.#files.show(path)));
        return undefined;
      }
      if (file === 'outside') {
        this.#findings.report(problems.noText(written.span, this.#files.show(path), file));
        return undefined;
      }
    }
    return finish(this.#read(path, scope, written));
  }

  #listFile(written: TextNode): readonly string[] | undefined {
    const source = this.#sourceOf(written, 'list');
    if (source === undefined) return undefined;
    const { text } = source;
    this.#slips.lookAtLines(source);
    const values = listValues(text);
    if (values.length === 0) {
      this.#report(
        written.span,
        say`There is no value in ${problems.quote(source.file)}.`,
        say`Write one value a line.`,
      );
    }
    return values;
  }

  /** Returns a table, which need not be read again if its rows are those of the last load. */
  #tableOf(...[id, text, read, source]: Parameters<GroupContext['tableOf']>): Table | undefined {
    const table = this.#cache ? this.#cache.table(id, text, read) : read();
    if (table) this.#tables.push(table);
    if (table && source) this.#slips.lookAtTable(source, table);
    return table;
  }

  /** Returns the text of a file that a rule file names. */
  #sourceOf(written: TextNode, of: 'list' | 'table'): Source | undefined {
    const path = this.#resolve(written, of === 'list' ? say`A list's file` : say`A table's file`);
    if (path === undefined) return undefined;
    const file = this.#files.read(path);
    if (typeof file === 'string') this.#unkept++;
    if (file === 'missing') {
      this.#findings.report(noFile(written, this.#files.show(path)));
      return undefined;
    }
    const shown = this.#files.show(path);
    if (typeof file === 'string') {
      const isTable = of === 'table' && file !== 'outside' && file !== 'unreadable';
      const tell = isTable
        ? problems.noTable(written.span, shown, file)
        : problems.noText(written.span, shown, file);
      this.#findings.report(tell);
      return undefined;
    }
    const known = this.#sources.get(shown);
    const text = of === 'table' ? inLines(file.text) : file.text;
    const source = known?.text === text ? known : new Source(shown, text);
    this.#journal.ask({ path, source });
    return source;
  }

  #source(path: string, text: string): Source {
    const source = new Source(this.#files.show(path), text);
    this.#sources.set(source.file, source);
    return source;
  }

  #resolve(written: TextNode, what: string): string | undefined {
    return pathOf(written, what, this.#current, this.#findings.report);
  }

  #report(span: Span, message: string, hint: string, first?: Span): void {
    this.#findings.report(problems.badInclude(span, message, hint, first));
  }

  /** Returns the place for findings about a file or folder as such. */
  #placeOf(path: string): Span {
    return { source: new Source(this.#files.show(path), ''), start: 0, end: 0 };
  }
}
