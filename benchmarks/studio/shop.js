import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A shop: each product has a rule that sells it, with buttons that lead to the next. */
function rulesOf(from, to) {
  const rules = [];
  for (let at = from; at < to; at += 1) {
    rules.push(`  - name: product ${at}
    when:
      any:
        - payload: BUY_${at}
        - text: { words: [product${at}, item${at}] }
    reply:
      - text: Product ${at} costs ${at % 90}.99. Shall we send it?
        buttons:
          - { title: Yes, payload: SEND_${at} }
          - { title: The next one, payload: BUY_${at + 1} }
`);
  }
  return `rules:\n${rules.join('\n')}`;
}

/** Writes a shop of some rules in some files; returns their folder. */
export function writeShop(folder, count, files) {
  const rules = join(folder, `rules-${count}-${files}`);
  mkdirSync(rules);
  const each = count / files;
  for (let file = 0; file < files; file += 1) {
    const name = `${String(file).padStart(3, '0')}-shop.yaml`;
    writeFileSync(join(rules, name), rulesOf(file * each, (file + 1) * each));
  }
  return rules;
}

/** Has a page begin with the text of rules. */
export async function beginWithText(page) {
  await page.evaluateOnNewDocument(
    `if (location.host !== '') localStorage.setItem('botrules-cards', 'no')`,
  );
}

/** Puts the cursor at the end of a line of the open file, counted from 1. */
export async function goToLine(page, line) {
  await page.click('.cm-content');
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  for (let at = 1; at < line; at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
}
