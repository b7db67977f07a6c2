/**
 * What the pages of the guide are made of.
 *
 * @module
 */
import { type MeetingReport, meetingReportJsonSchema } from '@meeting-report/core';
import '@meeting-report/card/define';
import { createElement, Fragment, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { seed, seedText } from '../shared/reports.js';
import './guide.css';
import { type Field, fieldsOf } from './record-fields.js';
import { RECORD_WORDS } from './record-words.js';

interface CardProps {
  report?: MeetingReport;
  variant?: string;
  className?: string;
  level?: number;
  /** With the text beside it, facts can show their words. */
  withText?: boolean;
}

/** A live card. */
export const Card = ({ report = seed, variant = 'full', className, level = 2, withText }: CardProps) =>
  createElement('meeting-card', {
    report,
    variant,
    class: className,
    'heading-level': level,
    ...(withText && { text: seedText }),
  });

/** A link to another story or page that also works when the site is built. */
export const To = ({ story, docs, children }: { story?: string; docs?: string; children: unknown }) => (
  <a
    href={story ? `./?path=/story/${story}` : `./?path=/docs/${docs}--docs`}
    target="_top"
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || window.parent === window) return;
      event.preventDefault();
      addons
        .getChannel()
        .emit('selectStory', { storyId: story ?? `${docs}--docs`, viewMode: story ? 'story' : 'docs' });
    }}
  >
    {children as string}
  </a>
);

/** A page of the repository as a section of this one: without its title, its headings `deeper`. */
export const asSection = (markdown: string, deeper = 1): string =>
  markdown
    .replace(/^# .*\n/, '')
    .replace(/^#+(?= )/gm, (hashes) => hashes + '#'.repeat(deeper))
    // a table without a word over its second column
    .replace(/^\|([^|\n]+)\| *\|(?=\n\|[-| ]+\|$)/gm, '|$1| what it does |');

const shownType = ({ type, values }: Field) =>
  values.length
    ? values.map((value, i) => (
        <Fragment key={value}>
          {i ? ' ' : ''}
          <code>{value}</code>
        </Fragment>
      ))
    : type;

/** The record, field by field, from the schema that the parser is held to. */
export function RecordFields() {
  const [fields] = useState(() => fieldsOf(meetingReportJsonSchema()));
  return (
    <div className="guide-scroll">
      <table className="guide-table">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Values</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.path} className={/[.[]/.test(field.path) ? 'inner' : 'outer'}>
              <th scope="row">
                <code>{field.path}</code>
                {field.required ? '' : ' ?'}
              </th>
              <td>{shownType(field)}</td>
              <td>{RECORD_WORDS[field.path]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
