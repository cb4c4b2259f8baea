import { memo, useMemo } from 'react';
import qrcode from 'qrcode-generator';

/** White around it, in modules: fewer, and some cameras do not find it. */
const QUIET = 4;

/** Dark on white in both themes, for that is what cameras expect. One path, so that no hairlines show between the modules. */
export const QrCode = memo(function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  const side = size + 2 * QUIET;
  return (
    <svg className="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" rx="1.5" />
      <path d={path} fill="#15191f" />
    </svg>
  );
});

function drawn(text: string): { size: number; path: string } {
  // M: still read with a lamp's reflection on it
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const rows = [...Array(size).keys()];
  const runs = rows.flatMap((y) => rows.map((x) => (code.isDark(y, x) ? `M${x} ${y}h1v1h-1z` : '')));
  return { size, path: runs.join('') };
}
