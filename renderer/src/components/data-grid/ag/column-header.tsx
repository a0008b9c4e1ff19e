import { FilterFilled, FilterOutlined } from '@ant-design/icons';
import type { IHeaderParams } from 'ag-grid-community';
import { useCallback } from 'react';

export interface ColumnHeaderParams {
  isFiltered: boolean;
  /** What the button is called. */
  filterLabel: string;
  onFilter(anchor: HTMLElement): void;
}

/** The name of a column, and the button that filters by it. */
export function ColumnHeader({
  displayName,
  isFiltered,
  filterLabel,
  onFilter,
}: IHeaderParams & ColumnHeaderParams) {
  // The grid hears clicks on the header itself, before React does: they would sort as well.
  const button = useCallback(
    (element: HTMLButtonElement | null) => {
      if (!element) return;
      const open = (event: Event) => {
        event.stopPropagation();
        onFilter(element);
      };
      element.addEventListener('click', open);
      return () => element.removeEventListener('click', open);
    },
    [onFilter],
  );
  return (
    <span className="dg-head" data-filtered={isFiltered}>
      <span className="dg-head-name">{displayName}</span>
      {/* For the mouse: by keyboard it is Ctrl+Shift+L, and the name of the column stays its own. */}
      <button
        ref={button}
        type="button"
        className="dg-funnel"
        tabIndex={-1}
        aria-hidden="true"
        title={filterLabel}
      >
        {isFiltered ? <FilterFilled aria-hidden="true" /> : <FilterOutlined aria-hidden="true" />}
      </button>
    </span>
  );
}
