import path from 'node:path';

/** One message of the Ink compiler. `note` is what a writer left as TODO. */
export interface InkDiagnostic {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  /** Absolute. */
  readonly file: string;
  readonly line: number;
}

/** inkjs numbers its kinds of message: Author = 0, Warning = 1, Error = 2. */
const SEVERITIES = ['note', 'warning', 'error'] as const;

// "ERROR: 'closing.ink' line 3: message", or "ERROR: line 3: message" where there is no file name
const SHAPE = /^(?:ERROR|WARNING|TODO|RUNTIME ERROR|RUNTIME WARNING): (?:'([^']+)' )?line (\d+): ([\s\S]*)$/;

/** inkjs names included files as the INCLUDE line did, so they are resolved from the main file's folder. */
export function diagnosticOf(message: string, type: number, mainFile: string): InkDiagnostic {
  const severity = SEVERITIES[type] ?? 'error';
  const parts = SHAPE.exec(message);
  if (!parts) return { severity, message, file: mainFile, line: 1 };
  const [, name, line, text] = parts;
  return {
    severity,
    message: text!,
    file: name ? path.resolve(path.dirname(mainFile), name) : mainFile,
    line: Number(line),
  };
}
