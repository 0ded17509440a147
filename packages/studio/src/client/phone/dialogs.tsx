import { AsOn } from './as-on.js';
import { Deliver } from './deliver.js';
import { dialog } from './dialog.js';
import { KeepAsTest } from './keep-as-test.js';
import { NewRuleForm } from './new-rule-form.js';

/** The dialog that is open, if one is. */
export function Dialogs() {
  const open = dialog.value;
  switch (open?.kind) {
    case 'new-rule':
      return <NewRuleForm answer={open.answer} />;
    case 'as-on':
      return <AsOn answer={open.answer} />;
    case 'keep':
      return <KeepAsTest answer={open.answer} draft={open.name} />;
    case 'deliver':
      return <Deliver />;
    default:
      return null;
  }
}
