/** Words that stand in any postmortem and tell none from another, by their stems. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'about above after again against also although always among another anyone around away back became because become been before ' +
    'began begin being below between both cannot come could didn does doing done down during each either else enough even event ever ' +
    'every first five found four from further give given goes going good great have having here himself however into itself just keep ' +
    'kept know known large last late later least less like likely little long longer made main make making many more most much must ' +
    'need never next nothing number often once only onto other over part past perhaps place point possible previous quite rather ' +
    'real really right same second seen several shall should show since small some someone something still such sure take taken than ' +
    'that their them then there these they thing think third this those though three through thus time today together toward turn ' +
    'under until upon used using usual very want ways well went were what when where whether which while whole will with within ' +
    'without work worked would your yours ' +
    'post mortem mortum incident incidents outage outages issue issues problem problems postmortem report summary impact affect affected cause caused ' +
    'causes root service services system systems user users customer customers team teams engineer engineers people call error errors ' +
    'fail failed failing fails failure failures alert alerts alerted alarm detect detected notice noticed investigate investigated ' +
    'mitigate mitigated resolve resolved fixed change changed changes action actions item items timeline minute minutes hour hours ' +
    'day days week weeks month degraded degradation unavailable down downtime broken start started stop stopped happen happened ' +
    'result resulted results lead led case cases able unable due low high set run running new old one two three four five six seven eight nine ten all any are can did for get ' +
    'got had has her him his how its let may might not now off our out own per put say see she the too try was way who why you and but'
  ).split(' '),
);
