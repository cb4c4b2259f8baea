// Stands inside join.html, so that the very first paint is in the right colours and says the right language, and so that
// somebody is there to say it when the rest does not come.
import { readKey } from '#journal/keys.ts';
import { loadSettings } from '#journal/settings-store.ts';
import { applyLook } from '../screens/shell/look.ts';
import { addressOf } from '../screens/shell/route.ts';
import { phoneLanguage } from './phone-language.ts';

const settings = loadSettings();
// a device on which nobody has played has chosen no language
const set = readKey('settings') === null ? null : settings.language;
const language = phoneLanguage(addressOf(location).wishes.language, set, navigator.languages);
applyLook(document.documentElement, { ...settings, language }, matchMedia('(prefers-color-scheme: dark)').matches);

// an element's errors do not rise, but can be caught on their way down
addEventListener('error', ({ target }) => {
  if (target instanceof HTMLScriptElement) document.getElementById('failed')?.removeAttribute('hidden');
}, true);
