import { otherLanguage, switchLanguage } from '../client/words/language.js';
import { deskWords } from './words.js';

/** Switches to the other language. */
export function LanguageSwitch() {
  return (
    <button
      type="button"
      class="plain small square"
      lang={otherLanguage()}
      aria-label={deskWords.language}
      title={deskWords.language}
      onClick={switchLanguage}
    >
      {otherLanguage().toUpperCase()}
    </button>
  );
}
