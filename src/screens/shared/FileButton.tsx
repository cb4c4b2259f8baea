import { useRef, type ReactNode } from 'react';
import { Button } from '@navikt/ds-react/Button';

interface FileButtonProps {
  readonly action: string;
  /** Bytes; a larger file is not even read, and comes as null. */
  readonly limit: number;
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  onText(text: string | null, name: string): void;
  readonly children: ReactNode;
}

/** A button that opens the device's own file dialog and gives the text of what was chosen. */
export function FileButton({ action, limit, variant = 'secondary', onText, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => onText(file.size > limit ? null : await file.text(), file.name);
  return (
    <>
      <Button type="button" variant={variant} data-action={action} onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input} type="file" accept=".json,application/json" hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void read(file);
          target.value = ''; // the same file may be chosen again after it was mended
        }}
      />
    </>
  );
}
