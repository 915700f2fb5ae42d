/** `107` as "1 hour 47 minutes". */
export function inWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours === 0 ? '' : count(hours, 'hour'), rest === 0 ? '' : count(rest, 'minute')];
  return parts.filter((part) => part !== '').join(' ');
}

const count = (value: number, unit: string): string => `${value} ${unit}${value === 1 ? '' : 's'}`;
