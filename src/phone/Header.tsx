/** @jsxImportSource preact */
import { useWords } from './phone-context.ts';

/** Which room one is in, to be compared with the screen. */
export function Header({ code }: { code: string | null }) {
  const { t } = useWords();
  return (
    <header class="hd">
      <span class="brand">
        <svg viewBox="0 0 44 28" aria-hidden="true">
          <circle cx="13" cy="14" r="10.5" fill="var(--fs-felt)" />
          <circle cx="29" cy="14" r="10.5" fill="none" stroke="var(--fs-shown)" stroke-width="4" />
        </svg>
        {t.common.name}
      </span>
      {code ? <span>{t.room} <b class="code">{code}</b></span> : null}
    </header>
  );
}
