import {
  type ButtonNode,
  deadEndTip,
  type ExitNode,
  exitWord,
  type Picture,
  type PictureCard,
} from '@botrules/core/tooling';

/** A card as it is drawn: its buttons, and then where the conversation leaves the rules, as rows. */
export interface Tile extends Omit<PictureCard, 'rows'> {
  /** Its buttons, then its exits. */
  readonly rows: readonly TileRow[];
}

/** A line of a tile that something leaves from. */
export interface TileRow {
  /** The id of the button or the exit. */
  readonly id: string;
  /** A button, one that is proved to lead nowhere, or a way out of the rules. */
  readonly look: 'button' | 'dead' | 'exit';
  /** What is written on it. */
  readonly text: string;
  /** Shown when a person points at it. */
  readonly tip: string;
}

/** The mark before each kind of exit. */
export const exitMarks = { route: '→', handover: '⇢', forward: '↗' } as const;

/** The cards of a picture with their exits in them: an arrow to each would hide the arrows between the cards. */
export function toTiles({ cards, exits, arrows }: Picture): readonly Tile[] {
  const byId = new Map(exits.map((exit) => [exit.id, exit]));
  const exitsOf = new Map<string, ExitNode[]>();
  for (const { from, to } of arrows) {
    const exit = byId.get(to);
    if (exit) exitsOf.set(from, [...(exitsOf.get(from) ?? []), exit]);
  }
  return cards.map((card) => ({
    ...card,
    rows: [...card.rows.map(buttonRow), ...(exitsOf.get(card.id) ?? []).map(exitRow)],
  }));
}

function buttonRow({ id, title, payload, deadEnd }: ButtonNode): TileRow {
  const words = shorten(title === '' ? payload : title);
  return deadEnd
    ? {
        id,
        look: 'dead',
        text: `${words}  ✗ ${shorten(payload)}`,
        tip: deadEndTip(payload),
      }
    : { id, look: 'button', text: words, tip: payload };
}

function exitRow({ id, kind, name }: ExitNode): TileRow {
  return {
    id,
    look: 'exit',
    text: `${exitMarks[kind]} ${shorten(name)}`,
    tip: `${exitWord(kind)} ${name}`,
  };
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= 40 ? characters.join('') : `${characters.slice(0, 39).join('')}…`;
}
