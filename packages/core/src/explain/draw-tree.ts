import { columns, visible } from '../report/render.js';

const styles = { good: '32', bad: '31', warn: '33', faint: '2', strong: '1' } as const;

/** Words of one style; `''` is plain. Words that begin with a comma or a colon stick to the words before them. */
export type Words = readonly [style: keyof typeof styles | '', text: string];

export interface TreeNode {
  readonly head: readonly Words[];
  readonly children: readonly TreeNode[];
}

export interface DrawOptions {
  readonly color?: boolean;
  readonly width?: number;
}

/** Draws a tree with lines from each node to its children; lines are broken at the width. */
export function renderTree(node: TreeNode, { color = false, width = 100 }: DrawOptions): string {
  const paint = (style: Words[0], text: string) =>
    color && style !== '' ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
  const lines: string[] = [];

  function draw({ head, children }: TreeNode, first: string, next: string): void {
    const below = children.length > 0 ? `${next}│  ` : `${next}   `;
    const broken = breakLine(head, width - columns(first), width - columns(below));
    broken.forEach((words, at) => {
      const text = words.map(([style, word]) => paint(style, word)).join('');
      lines.push(`${paint('faint', at === 0 ? first : below)}${text}`.trimEnd());
    });
    children.forEach((child, at) => {
      const isLast = at === children.length - 1;
      draw(child, `${next}${isLast ? '└─ ' : '├─ '}`, `${next}${isLast ? '   ' : '│  '}`);
    });
  }

  draw(node, '', '');
  return lines.join('\n');
}

/** Breaks words into lines that fit; a word that fits nowhere is cut. */
function breakLine(head: readonly Words[], firstRoom: number, nextRoom: number): Words[][] {
  const lines: Words[][] = [[]];
  // One column is kept for a comma or colon that sticks to the last word.
  let room = Math.max(firstRoom - 1, 8);
  let used = 0;
  for (const [style, text] of head) {
    for (const [at, word] of visible(text).split(' ').entries()) {
      if (word === '') continue;
      const sticks = at === 0 && /^[,:;]/.test(word);
      let space = used === 0 || sticks ? '' : ' ';
      let rest = word;
      if (!sticks && used > 0 && used + columns(space + rest) > room) {
        lines.push([]);
        room = Math.max(nextRoom - 1, 8);
        used = 0;
        space = '';
      }
      while (columns(rest) > room) {
        const part = cut(rest, room);
        lines.at(-1)!.push([style, part]);
        lines.push([]);
        rest = rest.slice(part.length);
        room = Math.max(nextRoom - 1, 8);
      }
      lines.at(-1)!.push([style, space + rest]);
      used += columns(space + rest);
    }
  }
  return lines;
}

/** Returns the longest beginning of a text that fits, at least one character. */
function cut(text: string, room: number): string {
  let part = '';
  for (const character of text) {
    if (part !== '' && columns(part + character) > room) break;
    part += character;
  }
  return part;
}
