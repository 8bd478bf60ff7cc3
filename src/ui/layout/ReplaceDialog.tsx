import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';

interface ReplaceDialogProps {
  readonly planName: string;
  readonly isOpen: boolean;
  readonly onGoOn: (saveFirst: boolean) => void;
  readonly onStay: () => void;
}

/** Asked before a plan with unsaved work gives way to another. */
export function ReplaceDialog({ planName, isOpen, onGoOn, onStay }: ReplaceDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      title={`Save “${planName}” first?`}
      onClose={onStay}
      footer={
        <>
          <Button variant="primary" onClick={() => onGoOn(true)}>
            Save it, then go on
          </Button>
          <Button variant="danger" onClick={() => onGoOn(false)}>
            Go on without saving
          </Button>
          <Button onClick={onStay}>Stay with this plan</Button>
        </>
      }
    >
      <p>
        It is kept in this browser, and what you typed may be in no file. The browser keeps one plan at a time, so what
        you open now takes its place.
      </p>
    </Dialog>
  );
}
