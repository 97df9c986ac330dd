import { type JsonObject, object, objects, text } from '../json.ts';
import { checkUnique, kind, walk } from './components.ts';
import type { Report } from './problem.ts';

/** What the schema leaves open about a modal. `at` is where its data stands. */
export function checkModal(modal: JsonObject, at: string, report: Report): void {
  const top = objects(modal.components);
  const all = walk(modal.components, `${at}.components`);
  checkUnique(all, report);
  if (top.length > 5) report(`${at}.components`, 'rows', `${top.length} rows, 5 are allowed`);
  if (text(modal.title).trim() === '') report(`${at}.title`, 'required', 'May not be blank');
  for (const { component, path } of all) {
    const inside = objects(component.components);
    if (component.type === kind.row && inside.length > 1) {
      report(`${path}.components`, 'row-width', 'A text input fills its row');
    }
    for (const [index, input] of inside.entries()) {
      if (text(input.label).trim() === '') {
        report(`${path}.components.${index}.label`, 'required', 'A text input in a row needs a label');
      }
    }
    if (component.type === kind.label && text(object(component.component).label) !== '') {
      report(`${path}.component.label`, 'label', 'Inside a label the label itself holds the words');
    }
  }
}
