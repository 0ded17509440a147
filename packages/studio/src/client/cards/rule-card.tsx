import type { RuleAsCard } from '../../worker/cards/card.js';
import { Finding } from '../editor/finding.js';
import { current, found } from '../store.js';
import { cardWords as words } from '../words/cards.js';
import { AddBesides, Besides } from './besides.js';
import { Conditions } from './card-condition.js';
import { Doings } from './card-doings.js';
import { Messages } from './card-messages.js';
import { act, isFixed, sayGone, shown } from './card-state.js';
import { Icon } from './icons.js';
import { AsText, Included } from './other-files.js';
import { showText } from './raw.js';
import { reveal } from './reveal.js';
import { RuleForm } from './rule-form.js';
import { AddPart, Part, TextForm } from './text-part.js';

/** A rule, group or default as sentences. */
export function RuleCard({
  of,
  at,
  count,
}: {
  readonly of: RuleAsCard;
  readonly at: number;
  readonly count: number;
}) {
  const { kind, id, disabled, when, doings, settings } = of;
  const title = of.name ?? (kind === 'rule' ? words.unnamed : words.kinds[kind]);
  const isGroup = kind === 'group';
  const isRule = kind === 'rule';
  const acts = isRule || kind === 'default';
  const isBare = doings.length + settings.length === 0;
  return (
    <section
      class={`rule-card is-${kind} ${disabled ? 'is-off' : ''}`}
      data-id={id}
      tabIndex={-1}
      aria-label={`${words.kinds[kind]}: ${title}`}
    >
      <header>
        <Title of={of} />
        {disabled && <span class="chip">{words.off}</span>}
        <span class="grow" />
        <Acts of={of} title={title} at={at} count={count} />
      </header>
      <Findings of={of} />
      {kind === 'include' ? (
        <Included path={of.name ?? ''} />
      ) : (
        <div class="says">
          {(isRule || when !== undefined) && (
            <div class="row-of">
              <span class="card-lead">{isGroup ? words.when.whenIn : words.when.label}</span>
              <Conditions id={id} of={when ?? []} />
            </div>
          )}
          {kind === 'default' && (
            <div class="row-of">
              <span class="card-lead">{words.when.label}</span>
              <p class="muted">{words.when.otherwise}</p>
            </div>
          )}
          {acts && (
            <>
              <div class="row-of">
                <span class="card-lead">{words.answer.label}</span>
                <Messages card={of} />
              </div>
              {!(isBare && isFixed.value) && (
                <div class="row-of">
                  <span class="card-lead">{words.also.label}</span>
                  <Doings card={of} />
                </div>
              )}
            </>
          )}
          {isGroup && <Besides of={of} />}
          <AsText of={of} />
        </div>
      )}
      {isGroup && (
        <>
          <CardList of={of.cards} />
          <AddCards of={of} />
        </>
      )}
    </section>
  );
}

/** Cards in the order in which they are tried. */
export function CardList({
  of,
  most = of.length,
}: {
  readonly of: readonly RuleAsCard[];
  readonly most?: number;
}) {
  const count = of.filter(({ kind }) => kind !== 'default').length;
  return (
    <ol class="card-list">
      {of.slice(0, most).map((card, at) => (
        <li key={card.id}>
          <RuleCard of={card} at={at} count={count} />
        </li>
      ))}
    </ol>
  );
}

function Title({ of }: { readonly of: RuleAsCard }) {
  const { kind, id, name, description } = of;
  const isNamed = kind === 'rule' || kind === 'group';
  const label = kind === 'group' ? words.groupOf : words.name;
  return (
    <div class="card-title">
      <h3>
        {isNamed ? (
          <Part
            look="part rule-name"
            label={label}
            value={name ?? ''}
            body={() => (
              <TextForm
                label={label}
                of={{ text: name ?? '' }}
                onDone={(text) => void act({ kind: 'set', id, path: ['name'], value: text })}
              />
            )}
          >
            {name ?? (kind === 'group' ? words.groupOf : words.unnamed)}
          </Part>
        ) : (
          <span class="rule-name">{name ?? words.kinds[kind]}</span>
        )}
      </h3>
      {description !== undefined && (
        <Part
          look="part description"
          label={words.description}
          value={description}
          body={() => (
            <TextForm
              label={words.description}
              of={{ text: description, isLong: true }}
              onDone={(text) => void act({ kind: 'set', id, path: ['description'], value: text })}
            />
          )}
        />
      )}
    </div>
  );
}

function Acts({
  of,
  title,
  at,
  count,
}: {
  readonly of: RuleAsCard;
  readonly title: string;
  readonly at: number;
  readonly count: number;
}) {
  const { id, kind, line, disabled } = of;
  const canMove = kind !== 'default' && kind !== 'file' && !isFixed.value;
  const isRule = kind === 'rule' && !isFixed.value;
  return (
    <fieldset class="acts" aria-label={words.acts.label(title)}>
      {canMove && (
        <>
          <Icon
            name="up"
            label={words.acts.up}
            isOff={at === 0}
            onPress={() => void act({ kind: 'up', id })}
          />
          <Icon
            name="down"
            label={words.acts.down}
            isOff={at >= count - 1}
            onPress={() => void act({ kind: 'down', id })}
          />
        </>
      )}
      {isRule && (
        <>
          <Icon
            name="copy"
            label={words.acts.duplicate}
            onPress={async () => {
              const change = await act({ kind: 'duplicate', id });
              if (change?.made) reveal(change.made);
            }}
          />
          <Icon
            name={disabled ? 'off' : 'on'}
            label={disabled ? words.acts.on : words.acts.off}
            onPress={() => void act({ kind: 'disable', id, disabled: !disabled })}
          />
        </>
      )}
      {canMove && (
        <Icon
          name="delete"
          label={words.acts.delete}
          onPress={async () => {
            const next = neighbour(id);
            const path = current.peek();
            if (!(await act({ kind: 'delete', id }))) return;
            sayGone(words.acts.deleted(title), path);
            if (next !== undefined) reveal(next);
          }}
        />
      )}
      <Icon name="text" label={words.toText(line)} onPress={() => showText(line)} />
    </fieldset>
  );
}

/** The card that takes the focus when one goes. */
function neighbour(id: string): string | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('.rule-card')].map(
    ({ dataset }) => dataset.id,
  );
  const at = all.indexOf(id);
  return all[at + 1] ?? all[at - 1];
}

function Findings({ of }: { readonly of: RuleAsCard }) {
  const inside = of.cards;
  const mine = found.value.diagnostics.filter(({ file, line }) => {
    const isIn = (card: RuleAsCard) => line >= card.line && line <= card.lastLine;
    return file === shown.value.path && isIn(of) && !inside.some(isIn);
  });
  return mine.length === 0 ? null : (
    <div class="findings">
      {mine.map((each) => (
        <Finding key={`${each.code} ${each.line} ${each.column}`} of={each} />
      ))}
    </div>
  );
}

/** What adds a rule at the end of a file or group, and an answer to what none of its rules takes. */
export function AddCards({ of }: { readonly of: RuleAsCard }) {
  const { id, cards } = of;
  const last = cards.findLast(({ kind }) => kind !== 'default');
  const hasDefault = cards.some(({ kind }) => kind === 'default');
  if (isFixed.value) return null;
  return (
    <div class="row page-adds">
      <AddPart label={words.rule.title} body={() => <RuleForm after={last?.id ?? null} />}>
        {words.rule.add}
      </AddPart>
      {!hasDefault && (
        <AddPart
          label={words.otherwise.add}
          body={() => (
            <TextForm
              label={words.otherwise.title}
              of={{ text: '', isLong: true }}
              onDone={(reply) => void act({ kind: 'set', id, path: ['default'], value: { reply } })}
            />
          )}
        >
          {words.otherwise.add}
        </AddPart>
      )}
      {of.kind === 'file' && <AddBesides of={of} />}
    </div>
  );
}
