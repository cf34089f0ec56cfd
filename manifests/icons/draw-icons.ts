/** `npm run draw:icons`: draws the mark in every size into this folder. */
import { writeFileSync } from 'node:fs';
import { iconSource } from '../excel-files.ts';
import { ICON_SIZES } from '../identity.ts';
import { drawMark } from './mark.ts';
import { encodePng } from './png.ts';

for (const size of ICON_SIZES) {
  writeFileSync(iconSource(size), encodePng(drawMark(size), size));
}
