/**
 * The cases in which a part can be asked for: `{0:dat}`. Parts are in the accusative, which shows the gender:
 * `einen Text`, `eine Regel`, `ein Menü`.
 */
const articles: { readonly [form: string]: { readonly [article: string]: string } } = {
  nom: { einen: 'ein', keinen: 'kein', den: 'der' },
  dat: {
    einen: 'einem',
    ein: 'einem',
    eine: 'einer',
    den: 'dem',
    das: 'dem',
    die: 'der',
    diese: 'dieser',
    dieses: 'diesem',
    jene: 'jener',
  },
};

/** A part that is several things: its article is that of one thing that is feminine. */
const plural = /^die (Befehle|Einstellungen|Regeln|Sprachen|Wörter)(?!\p{L})/u;

/**
 * Returns a part of a sentence in another form.
 *
 * @param part a part in the accusative, beginning with its article
 * @param form `nom` or `dat`; `kein`, which negates it; or `cap`, which capitalizes its first letter
 */
export function inflect(part: string, form: string): string {
  if (form === 'cap') return capital(part);
  if (form === 'kein') return without(part);
  const several = plural.exec(part);
  if (several !== null) {
    const [start, noun = ''] = several;
    return form === 'dat'
      ? `den ${noun}${noun.endsWith('n') ? '' : 'n'}${part.slice(start.length)}`
      : part;
  }
  const declined = part
    // Each noun of `eine Tabelle und einen Namen` has its article.
    .replace(/^(\p{L}+)|(?<= (?:und|oder) )(\p{L}+)/gu, (word) => {
      const other = articles[form]?.[word.toLowerCase()];
      return other === undefined ? word : /^\p{Lu}/u.test(word) ? capital(other) : other;
    });
  return form === 'dat' ? declined.replace(/^Schlüssel(?= )/, 'Schlüsseln') : declined;
}

/** Returns `keine Regel`, `keinen Text`, `keine Schlüssel`; a quoted text has no article: `nicht „A“`. */
function without(part: string): string {
  if (/^eine?n? /.test(part)) return `k${part}`;
  return /^\p{Lu}/u.test(part) ? `keine ${part}` : `nicht ${part}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
