/**
 * A React 19 page: the report is a property, the events are listened to like any other.
 *
 * @module
 */
import '@meeting-report/card/define';
import '@meeting-report/card/react';
import type { MeetingReport } from '@meeting-report/core';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import report from '../plain/report.json';

function Page() {
  const [title, setTitle] = useState('');
  const [count, setCount] = useState(0);
  // a report is a new one when the object is: keep it between renders
  const shown = useMemo(
    () => ({ ...(report as unknown as MeetingReport), ...(title && { headline: title }) }),
    [title],
  );
  return (
    <main>
      <h1>A React page</h1>
      <label>
        Headline <input value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <output>{count}</output>
      <meeting-card
        headingLevel={3}
        variant="full"
        report={shown}
        onmeeting-card-ready={() => setCount((n) => n + 1)}
      >
        <p slot="footer">Shown by React</p>
      </meeting-card>
    </main>
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
