import { type ComponentType, lazy } from 'react';
import { createHashRouter, Navigate } from 'react-router';
import { Frame } from './frame/frame.tsx';

/** A page whose code is fetched when it is first opened. */
function page(load: () => Promise<ComponentType>) {
  const Page = lazy(async () => ({ default: await load() }));
  return <Page />;
}

/** Addresses live behind `#`: the same page works from a server and from the desktop's own scheme. */
export function createRouter() {
  return createHashRouter([
    {
      element: <Frame />,
      children: [
        {
          path: '/',
          element: page(async () => (await import('./home-page.tsx')).HomePage),
        },
        {
          path: '/buildings',
          element: page(async () => (await import('../features/building/building-page.tsx')).BuildingPage),
        },
        {
          path: '/firms',
          element: page(async () => (await import('../features/firm/firm-page.tsx')).FirmPage),
        },
        { path: '/orgs', element: page(async () => (await import('../features/org/org-page.tsx')).OrgPage) },
        {
          path: '/import',
          element: page(async () => (await import('../features/import/import-page.tsx')).ImportPage),
        },
        {
          path: '/reports',
          element: page(async () => (await import('../features/report/report-page.tsx')).ReportPage),
        },
        {
          path: '/history',
          element: page(async () => (await import('../features/history/history-page.tsx')).HistoryPage),
        },
        { path: '*', element: <Navigate to="/" replace /> },
      ],
    },
  ]);
}
