// A picture with its caption; every kind of picture has one drawing.
import type { Block } from '../model.js';
import type { Setting } from './blocks.js';
import { element, type Markup } from './markup.js';
import { drawBars } from './svg/bars.js';
import type { Drawing } from './svg/frame.js';
import { drawHistogram } from './svg/histogram.js';
import { drawMap } from './svg/map.js';
import { drawScale } from './svg/scale.js';
import { drawSubjects } from './svg/subjects.js';
import { drawWeb } from './svg/web.js';
import { drawWebs } from './svg/webs.js';

type FigureBlock = Extract<Block, { kind: 'figure' }>;

function draw({ id, caption, description, figure }: FigureBlock, { messages, anchors }: Setting): Markup {
  const drawing: Drawing = { id, title: caption, description, formats: messages.formats };
  switch (figure.kind) {
    case 'web':
      return drawWeb(figure, drawing);
    case 'webs':
      return drawWebs(figure, drawing);
    case 'histogram':
      return drawHistogram(figure, drawing);
    case 'bars':
      return drawBars(figure, drawing);
    case 'subjects':
      return drawSubjects(figure, drawing);
    case 'map':
      return drawMap(figure, drawing, anchors);
    case 'scale':
      return drawScale(figure, drawing);
  }
}

export function renderFigure(block: FigureBlock, setting: Setting): Markup {
  const id = setting.anchors.unique(block.id);
  const drawing = draw({ ...block, id }, setting);
  const caption = element('figcaption', {}, element('strong', {}, block.caption), ' ', block.note);
  // The numbers of small webs mean nothing before they have been explained.
  return block.figure.kind === 'webs'
    ? element('figure', { class: 'picture multiples', id }, caption, drawing)
    : element('figure', { class: 'picture', id }, drawing, caption);
}
