import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCount } from '../../components/format.ts';

interface FigureProps {
  label: ReactNode;
  count: number;
  /** Where the things counted are listed, and what the link says to a screen reader. */
  link?: { to: string; text: string };
  /** A second line under the count. */
  note?: ReactNode;
  hint?: string;
}

/** One number with its name; it opens the list it counts. */
export function Figure({ label, count, link, note, hint }: FigureProps) {
  const number = formatCount(count);
  return (
    <div className="figure" title={hint}>
      <div className="figure-label">{label}</div>
      {link ? (
        <Link className="figure-count" to={link.to} aria-label={link.text} title={link.text}>
          {number}
        </Link>
      ) : (
        <span className="figure-count">{number}</span>
      )}
      {note && <div className="figure-note">{note}</div>}
    </div>
  );
}
