import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LouyuApp } from './app/app.tsx';
import { openHost } from './host/open-host.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element');

const host = await openHost();
createRoot(root).render(
  <StrictMode>
    <LouyuApp host={host} />
  </StrictMode>,
);
