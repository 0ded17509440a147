import type { Event } from '../event.js';
import { eventField, fieldKeys, plainFields } from '../event-fields.js';
import { noRecall } from '../memory/recall.js';
import { needOptions, needShape } from '../report/argument.js';
import { quote } from '../report/problems.js';
import { say, spokenTag, translated } from '../report/say.js';
import type { HeldBack } from '../router/semantics.js';
import { isoTime } from '../rules/describe.js';
import { renderTree, type TreeNode, type Words } from './draw-tree.js';
import type {
  ConditionTrial,
  DefaultTrial,
  Explanation,
  GroupTrial,
  RuleTrial,
} from './explanation.js';

/** How an explanation is drawn. */
export interface RenderExplanationOptions {
  /** ANSI colours, for a terminal. */
  readonly color?: boolean;
  /** The number of columns, by default 100; longer lines are broken. */
  readonly width?: number;
}

const holds: Words = ['good', '✓'];
const fails: Words = ['bad', '✗'];

/** Draws an explanation as a tree that people can read: the event, what took it, and what was tried on the way. */
export function renderExplanation(
  explanation: Explanation,
  options: RenderExplanationOptions = {},
): string {
  needShape(
    'renderExplanation',
    'an explanation',
    explanation,
    { root: 'object' },
    'Pass what explain(ruleSet, event) returned.',
  );
  needOptions('renderExplanation', options, '{ color: true }');
  const { root, omitted, notReached, remembered = [], changes = [] } = explanation;
  const rest: TreeNode[] = [];
  if (omitted > 0) rest.push(aside(leftOut(omitted)));
  if (notReached > 0)
    rest.push(
      aside(
        notReached === 1
          ? say`1 rule below not tried`
          : say`${number(notReached)} rules below not tried`,
      ),
    );
  const when = root.when.length > 0 ? [groupNode(root)] : groupParts(root);
  return [
    eventNode(explanation.event),
    ...linesNode(say`Remembered of the person`, remembered),
    { head: [['strong', verdictOf(explanation)] as const], children: [...when, ...rest] },
    ...linesNode(say`In the memory it`, changes),
  ]
    .map((node) => renderTree(node, options))
    .join('\n\n');
}

function linesNode(title: string, lines: readonly string[]): TreeNode[] {
  const children = lines.map((line) => leaf([['', line]]));
  return children.length === 0 ? [] : [{ head: [['strong', title]], children }];
}

function verdictOf({ rule }: Explanation): string {
  if (rule === null) return say`Nothing takes it.`;
  return rule === 'default' ? say`A default takes it.` : say`${quote(rule)} takes it.`;
}

function eventNode(event: Event): TreeNode {
  const { event: kind, channel, standby, timestamp } = event;
  const values = plainFields
    .filter((name) => eventField(name)!.always !== 'all' && fieldKeys[name].inEvents)
    // If the person is alone with the bot, the conversation is known by the person.
    .filter((name) => name !== 'conversation.id' || event.conversation?.id !== undefined)
    .map((name) => [name, eventField(name)!.get(event, noRecall)] as const);
  const time = timestamp === undefined ? [] : [leaf([['', say`time ${isoTime(timestamp)}`]])];
  const where = event.conversation?.type === 'group' ? say`, in a group` : '';
  return {
    head: [['strong', say`${kind} on ${channel}${where}${standby ? say`, in standby` : ''}`]],
    children: [
      ...values.flatMap(([name, value]) =>
        typeof value === 'string' ? leaf([['', `${name} ${quote(value)}`]]) : [],
      ),
      ...time,
    ],
  };
}

// ── Groups and rules ────────────────────────────────────────────────────────────────────────────────

function groupParts(group: GroupTrial): TreeNode[] {
  const items = group.items.map((item) =>
    item.kind === 'group' ? groupNode(item) : ruleNode(item),
  );
  return group.default ? [...items, defaultNode(group.default)] : items;
}

function groupNode(group: GroupTrial): TreeNode {
  const where = `${group.file}:${group.line}`;
  const head: Words[] = [];
  if (group.verdict === 'not-entered') head.push(fails);
  else if (group.when.length > 0 && group.verdict === 'entered') head.push(holds);
  if (group.isFile) head.push(['strong', group.file]);
  else head.push(['strong', 'group'], ['faint', where]);
  if (group.verdict === 'not-entered') {
    head.push([
      '',
      group.size === 1
        ? say`not entered, 1 rule not tried`
        : say`not entered, ${number(group.size)} rules not tried`,
    ]);
  } else if (group.verdict === 'not-reached') {
    head.push(['', say`not reached`]);
  }
  return { head, children: [...group.when.map(conditionNode), ...groupParts(group)] };
}

function ruleNode(rule: RuleTrial): TreeNode {
  const captures = Object.entries(rule.captures).map(([name, value]) =>
    leaf([['', say`{${name}} is ${quote(value)}`]]),
  );
  const [mark, remark] = verdictWords(rule);
  return {
    head: [mark, ['strong', rule.name], ['faint', `${rule.file}:${rule.line}`], ['', remark]],
    children: [...rule.when.map(conditionNode), ...captures],
  };
}

function verdictWords(rule: RuleTrial): readonly [mark: Words, remark: string] {
  const itself = rule.holds ? say`holds` : say`does not hold`;
  switch (rule.verdict) {
    case 'took':
      return [holds, say`takes the event`];
    case 'added':
      return [['good', '+'], say`adds its outcome and lets the search go on`];
    case 'failed':
      return [fails, ''];
    case 'disabled':
      return [['warn', '○'], say`${itself}, but is disabled`];
    case 'standby':
    case 'human':
    case 'event':
    case 'once':
      return [['warn', '○'], say`${itself}, but ${translated(heldBack[rule.verdict])}`];
    case 'not-entered':
      return [['faint', '·'], say`not tried: its group is not entered; by itself it ${itself}`];
    case 'not-reached':
      return [['faint', '·'], say`not tried: the event is taken above; by itself it ${itself}`];
  }
}

const heldBack: { readonly [verdict in HeldBack]: string } = {
  standby: /* say */ 'does not test "standby" while another app owns the conversation',
  human: /* say */ 'does not test "human" while a person of the page is talking',
  event: /* say */ 'does not test "event", and this is the page\'s own event',
  once: /* say */ 'took an event of this person before, and "once" holds it back',
};

function defaultNode({ file, line, verdict }: DefaultTrial): TreeNode {
  const remark =
    verdict === 'took' ? say`takes the event` : say`would, but ${translated(heldBack[verdict])}`;
  return leaf([
    verdict === 'took' ? holds : ['warn', '○'],
    ['strong', 'default'],
    ['faint', `${file}:${line}`],
    ['', remark],
  ]);
}

// ── Conditions ──────────────────────────────────────────────────────────────────────────────────────

function conditionNode(trial: ConditionTrial): TreeNode {
  const mark = trial.holds ? holds : fails;
  if (trial.kind !== 'test') {
    const words = { all: say`all of`, any: say`any of`, not: say`not` }[trial.kind];
    return { head: [mark, ['', words]], children: trial.parts.map(conditionNode) };
  }
  const { field, test, value, near, closest, noRow } = trial;
  const missing = field === 'time' ? say`the event has no time` : say`it is absent`;
  const seen = value === null ? missing : say`it is ${quote(value)}`;
  // A value that is exactly what was asked for need not be repeated.
  const told = test === say`is ${quote(value ?? '')}` && trial.holds ? '' : `: ${seen}`;
  const hints = {
    case: say`, which differs in case alone; "ignore_case: true" would let it hold`,
    spaces: say`, which differs in the spaces around it alone`,
    typos: say`; "typos: true" would let it hold`,
  };
  const count = closest?.letters === 1 ? say`one letter` : say`two letters`;
  const hint = [
    noRow ? say`, no row found` : '',
    closest ? say`, ${count} from ${quote(closest.text)}` : '',
    closest?.exact ? say`, which takes no slips` : '',
    near ? hints[near] : '',
  ].join('');
  return leaf([mark, ['', `${field} ${test}`], ['faint', told], ['warn', hint]]);
}

function leaf(head: readonly Words[]): TreeNode {
  return { head, children: [] };
}

function leftOut(omitted: number): string {
  return omitted === 1
    ? say`1 more does not hold and is not shown`
    : say`${number(omitted)} more do not hold and are not shown`;
}

function aside(text: string): TreeNode {
  return leaf([['faint', `… ${text}`]]);
}

function number(many: number): string {
  return many.toLocaleString(spokenTag());
}
