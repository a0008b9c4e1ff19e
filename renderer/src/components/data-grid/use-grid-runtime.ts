import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataGridProps } from './data-grid.tsx';
import type { CellEditorHandle } from './editor/cell-editor.tsx';
import type { Problem } from './grid-column.ts';
import { GridRuntime } from './grid-runtime.ts';
import { gridStatus } from './grid-status.ts';

/** Selections are summed up when the hand rests for this many milliseconds. */
const STATUS_DELAY = 80;

/** The runtime of one grid, which lives as long as the grid and always asks the newest props. */
export function useGridRuntime(
  props: DataGridProps,
  editor: RefObject<CellEditorHandle | null>,
): GridRuntime {
  const { t } = useTranslation();
  const latest = useRef({ props, t });
  useLayoutEffect(() => {
    latest.current = { props, t };
  });
  const [runtime] = useState(() => {
    const say = ({ key, params }: Problem) => latest.current.t(key, params ?? {});
    let isDue = false;
    const made: GridRuntime = new GridRuntime({
      send: (edit) => latest.current.props.send(edit),
      refresh: () => latest.current.props.refresh(),
      explain: (error) => latest.current.props.explain(error),
      notify: (problem) => latest.current.props.onNotice(say(problem)),
      say,
      focus: () => editor.current?.focus(),
      statusChanged: () => {
        if (isDue) return;
        isDue = true;
        setTimeout(() => {
          isDue = false;
          latest.current.props.onStatus(gridStatus(made.session, made.filter.countMoved(made.store.rows)));
        }, STATUS_DELAY);
      },
    });
    return made;
  });
  return runtime;
}
