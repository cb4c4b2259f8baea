/** How the page looks, set on <html>, so that the very first paint is right and every screen follows. */
import type { Settings } from '#journal/settings.ts';

export function applyLook(html: HTMLElement, settings: Settings, systemIsDark: boolean): void {
  const dark = settings.theme === 'system' ? systemIsDark : settings.theme === 'dark';
  html.lang = settings.language;
  html.classList.toggle('dark', dark);
  html.classList.toggle('light', !dark);
  html.dataset.textSize = settings.textSize;
  html.dataset.motion = settings.motion;
}
