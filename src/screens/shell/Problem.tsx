import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { useApp } from '../app-context.ts';
import { CalmPage } from './CalmPage.tsx';
import { isFetchFailure, reportOf } from './report.ts';

interface ProblemProps {
  readonly error: unknown;
  /** What kind of thing did not come, when it is the net's fault. */
  readonly what: 'notFetched' | 'pageNotFetched';
  /** Tries again without a new page load; of no use after a failed fetch, which browsers remember. */
  readonly onRetry?: () => void;
}

/** Something was thrown or could not be fetched. */
export function Problem({ error, what, onRetry }: ProblemProps) {
  const { t } = useApp();
  const fetching = isFetchFailure(error);
  const words = fetching ? t.errors[what] : t.errors.crashed;
  const report = reportOf(error, location.hash, navigator.userAgent);
  return (
    <CalmPage title={words.title} body={words.body}>
      <Button onClick={fetching || !onRetry ? () => location.reload() : onRetry}>{t.common.tryAgain}</Button>
      <Button as="a" variant="secondary" href="#/">{t.common.toStart}</Button>
      <CopyReport report={report} />
    </CalmPage>
  );
}

function CopyReport({ report }: { report: string }) {
  const { t } = useApp();
  const [copied, setCopied] = useState(false);
  // where the clipboard is closed, the text can still be marked and copied by hand
  const copy = () => navigator.clipboard?.writeText(report).then(() => setCopied(true), () => setCopied(false));
  return (
    <details className="report">
      <summary>{t.errors.report}</summary>
      <p className="small soft">{t.errors.reportNote}</p>
      <pre>{report}</pre>
      <Button variant="secondary" size="small" onClick={() => void copy()}>{copied ? t.errors.copied : t.errors.copy}</Button>
      <p className="vh" role="status">{copied ? t.errors.copied : ''}</p>
    </details>
  );
}
