/** @jsxImportSource preact */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PhoneTexts } from '#texts/pages/phone.ts';
import { readCode, type CodeFault } from './code.ts';
import { useWords } from './phone-context.ts';

interface JoinFormProps {
  /** What was typed before, or stood in the address: a wrong code is to be mended, not typed again. */
  readonly typed: string;
  /** What came of it, when it did not lead anywhere. */
  readonly problem: string | null;
  onJoin(code: string): void;
}

export function JoinForm({ typed, problem, onJoin }: JoinFormProps) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<CodeFault | null>(() => (typed ? faultOf(typed) : null));
  const [id, hint, error] = [useId(), useId(), useId()];
  const said = fault ? faultText(fault, t) : problem;
  useEffect(() => { if (problem) field.current?.focus(); }, [problem]);

  function submit(event: Event): void {
    event.preventDefault();
    const typedNow = field.current?.value ?? '';
    const code = readCode(typedNow);
    setFault(faultOf(typedNow));
    if (code.ok) onJoin(code.value);
    else field.current?.focus();
  }

  return (
    <form class="join" noValidate onSubmit={submit}>
      <label for={id}>{t.join.code}</label>
      <p id={hint} class="small soft">{t.join.hint}</p>
      <input
        ref={field}
        id={id}
        class="code"
        type="text"
        defaultValue={typed}
        inputMode="text"
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellcheck={false}
        enterKeyHint="go"
        aria-invalid={said !== null}
        aria-describedby={said === null ? hint : `${error} ${hint}`}
      />
      <p id={error} class="error" role="alert">{said}</p>
      <button type="submit" class="button">{t.join.go}</button>
    </form>
  );
}

function faultOf(typed: string): CodeFault | null {
  const code = readCode(typed);
  return code.ok ? null : code.error;
}

function faultText(fault: CodeFault, { join, list }: PhoneTexts): string {
  if (fault.is === 'empty') return join.empty;
  return fault.is === 'never' ? join.never(list(fault.letters)) : join.length(fault.n);
}
