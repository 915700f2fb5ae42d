const STAMP = String.raw`\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\]?`;
const STAMPED = new RegExp(
  String.raw`^${STAMP}\s+\W?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|CRITICAL|SEVERE)\b`,
); // "2024-01-01T12:00:00Z ERROR"
const LEVEL_FIRST = /^\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL)\]?[ :\t]\s*\[?\d{2,4}[-:/]/; // "ERROR 2024-01-01 12:00"
const KLOG = /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+/; // "E0412 10:22:33.123456"
const SYSLOG = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ \S+:/; // "Jan  2 10:00:00 host sshd[12]:"
const JSON_LINE = /^[{[]\s*(?:"[^"]*"\s*[:,]|\{)/; // '{"level": "error"'
const FRAME =
  /^(?:at [\w$.<>]+\(|File "[^"]*", line \d|Traceback \(most recent|Caused by: [\w.]+(?:Exception|Error)|goroutine \d+ \[)/; // 'File "a.py", line 3'
const PROMPT = /^(?:[$#%] \w|[\w.-]+@[\w.-]+:\S*[$#] )/; // "$ kubectl get pods"
const LOG_LINES: readonly RegExp[] = [STAMPED, LEVEL_FIRST, KLOG, SYSLOG, JSON_LINE, FRAME, PROMPT];

const MAX_LOOK = 300;

/** True for a line that a machine wrote, though it stands outside of a code block. */
export function isLogLine(line: string): boolean {
  const head = line.slice(0, MAX_LOOK);
  return LOG_LINES.some((shape) => shape.test(head));
}
