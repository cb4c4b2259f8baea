import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { FIELD_TEXTS } from '#texts/pages/fields.ts';
import type { FileFault } from '#journal/file-fault.ts';
import { useApp } from '../app-context.ts';
import { Icon } from './Icon.tsx';

interface FileRefusalProps {
  readonly fault: FileFault;
  readonly title?: string;
  /** Of the file that was chosen. */
  readonly name?: string;
  /** What to call the field, where there is a plainer word than its name in the file. */
  readonly where?: string;
}

/** A file or a link that cannot be used: what is wrong, where, and that nothing was touched. */
export function FileRefusal({ fault, title, name, where }: FileRefusalProps) {
  const t = FIELD_TEXTS[useApp().language];
  return (
    <div className="refusal" role="alert">
      <Icon of={ExclamationmarkTriangleIcon} />
      <div>
        <p><b>{title ?? t.refused}</b>{name ? `: ${name.slice(0, 120)}` : ''}</p>
        <p>{t.problem(fault.problem)} {t.untouched}</p>
        <p className="small">{where ?? <>{t.whichField} <code>{fault.field || t.wholeFile}</code></>}</p>
      </div>
    </div>
  );
}
