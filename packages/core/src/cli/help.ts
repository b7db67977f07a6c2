/** What `--help` prints: enough to begin without any other page. */
export const HELP = `meeting-report reads press releases about official meetings into records.

Usage
  meeting-report parse [options] FILE...      read releases (text or HTML)
  meeting-report parse [options] -            read one from standard input
  meeting-report parse --ndjson-in [FILE]     read one per line, as a stream

  FILE may be a pattern in quotes ('releases/**/*.html') or a folder.

Options
  -f, --format FORMAT     what to write (default json; with --ndjson-in: ndjson)
        json      the record; of several, a list
        ndjson    one line per release, read or refused
        md        a page of Markdown for people
        ics       iCalendar, to import into a calendar
        jsonld    schema.org Event, for web pages and search
        plover    PLOVER event records, one per line
        csv       one row per release, for spreadsheets
  -o, --out FILE          write there instead of standard output
      --ndjson-in         input lines are {"id":"a1","text":"...",
                          "publishedOn"?, "url"?, "outlet"?}
  -j, --jobs N            read in N threads; 0: one per processor (default 1)
      --resume            go on with the --out FILE of a run that was stopped
      --published-on DAY  YYYY-MM-DD, so that "on Tuesday" can be told
      --url URL, --outlet NAME    where the release comes from
      --max-length N      refuse longer releases (UTF-16 units; default 2000000)
  -q, --quiet             no warnings, no progress
  -h, --help              this page
  -V, --version           the version

Lines of ndjson
  {"id":"a1","line":1,"report":{...},"warnings":[...]}
  {"id":"a2","line":2,"error":{"code":"not-a-meeting","message":"..."}}
  One line per release, in the order of the input; blank lines do not count.
  Codes: empty, too-large, binary, unsupported-language, not-a-meeting,
  invalid-options, invalid-line, unreadable, internal.

Exit code
  0  every release was read      2    wrong usage, or input or output failed
  1  some were refused           130  stopped by Ctrl-C

Examples
  meeting-report parse release.txt
  meeting-report parse --format ics 'releases/*.html' > meetings.ics
  curl -s https://example.org/news/1 | meeting-report parse - --format md
  meeting-report parse --ndjson-in releases.ndjson -o records.ndjson -j 0
  meeting-report parse --ndjson-in releases.ndjson -o records.ndjson --resume
`;
