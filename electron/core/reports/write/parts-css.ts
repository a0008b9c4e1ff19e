import { COVERAGE_GROUNDS } from './floor-marks.ts';

/** The looks of paragraphs, of tables above the main one, and of the floors of a building. */
export const PARTS_CSS = `
.intro { margin: 0 0 1.5mm; text-indent: 2em; font-size: 12pt; line-height: 1.5; }
.part { margin-bottom: 4mm; }
.part h2 { margin: 0 0 1.5mm; font: 400 12pt/1.3 SimHei, 黑体, sans-serif; break-after: avoid; }
.floors { border: 0.2mm solid #000; box-decoration-break: clone; }
.floor { display: flex; break-inside: avoid; border-bottom: 0.2mm solid #000; }
.floor:last-child { border-bottom: 0; }
.floor-name { flex: 0 0 16mm; display: grid; place-items: center; border-right: 0.2mm solid #000; }
.rooms { flex: 1; display: flex; flex-wrap: wrap; gap: 0.6mm; padding: 0.6mm; min-height: 6mm; }
.room { border: 0.15mm solid #555; padding: 0.4mm 0.8mm; font-size: 8pt; line-height: 1.2; print-color-adjust: exact; }
.rooms .room { flex: 1 0 24mm; max-width: 60mm; }
.room b { font-weight: 400; white-space: nowrap; margin-right: 1mm; }
.legend { margin: 1mm 0 0; font-size: 9pt; }
.room.vacant { background: repeating-linear-gradient(45deg, #fff 0 1mm, #ddd 1mm 1.4mm); }
${Object.entries(COVERAGE_GROUNDS)
  .map(([coverage, ground]) => `.room.${coverage} { background: ${ground}; }`)
  .join('\n')}
`;
