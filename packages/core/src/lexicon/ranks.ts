import { lexForm, rows } from './packed.js';
import type { LexForm, RankEntry } from './types.js';

/**
 * Ranks of armies, navies, air forces, gendarmeries and police, in words and
 * short. A grade (STANAG 2116) stands only where the words settle it for every
 * nation that uses them: "Major General" is OF-7 in NATO, but OF-6 where there
 * are no brigadiers, and so has none.
 *
 * One grade a line; `-` for none, `P` for police.
 */
const RANKS = `
OF-10|field marshal|Fd Marshal|Mariscal|Maréchal|Marshal of the Royal Air Force|Marshal of the Air Force|Admiral of the Fleet|generalissimo|captain general
OF-9|air chief marshal|Air Chf Mshl|ACM|Army General
OF-8|air marshal|Air Mshl|general of the corps|Corps General|General of Corps
OF-7|air vice marshal|Air Vice Mshl|AVM|Rear Admiral (Upper Half)|Rear Admiral Upper Half
OF-6|brigadier general|Brig Gen|Brig General|BGen|BG|B Gen|Bde Gen|air commodore|Air Cdre|Air Comm|Rear Admiral (Lower Half)|Rear Admiral Lower Half|RDML
OF-5|colonel|Col|group captain|Gp Capt|Gp Captain|Grp Capt|G/Capt
OF-4|lieutenant colonel|Lt Col|Lieut Col|LTC|LtCol|Lt Colonel|wing commander|Wg Cdr|Wg Comdr|W/Cdr
OF-3|Major|Maj|lieutenant commander|Lt Cdr|Lt Cmdr|LCDR|squadron leader|Sqn Ldr|S/Ldr
OF-2|flight lieutenant|Flt Lt|F/Lt
OF-1|first lieutenant|1st lieutenant|1st Lt|1LT|second lieutenant|2nd lieutenant|2nd Lt|2Lt|senior lieutenant|junior lieutenant|flying officer|Flg Offr|pilot officer|Plt Off|sub lieutenant|Sub Lt
-|General|Gen|General of the Army|General of Army|Senior General|Snr Gen|Sen Gen|Sr Gen|Vice Senior General|Vice Snr Gen|Vice Sr Gen|four star general
-|brigadier|Brig|Marshal|Mshl|Vice Marshal|Air Force Marshal|Marshal of the Russian Federation|Grand Marshal
-|colonel general|general colonel|Col Gen|Gen Col|Col General|Colonel Gen|Gen Colonel|captain 1st rank|captain 2nd rank|captain 3rd rank|captain first rank|captain second rank|captain third rank|captain of the first rank|captain of the 1st rank
-|senior lieutenant general|Sr Lt Gen|Sen Lt Gen|Snr Lt Gen|Sen Lieut Gen|Snr Lieut Gen|Sr Lieut Gen|Sen Lieutenant Gen|Senior Lieut Gen|Senior Lt Gen|Senior Lt General|senior colonel|Sr Col|Sen Col|Snr Col|Senior Col|senior captain|senior major|special colonel
-|lieutenant general|lieutenant brigadier|general lieutenant|lieutenant gen|Lt Gen|Lt General|Lieut Gen|Lieut General|LTG|LtGen|Gen Lt
-|major general|general major|Maj Gen|Maj General|Major Gen|MajGen|MG|M Gen|Gen Maj|mayor general
-|brigade general|general of brigade|general of the brigade|brigadier major general|division general|divisional general|general of division|general of the division|Div Gen|general admiral|Colonel Major|colonel commandant|corps commander general|army corps general|air corps general|squadron general|General of Infantry|General of Artillery
-|fleet admiral|fleet general|admiral|Adm|squadron admiral|vice admiral|Vice Adm|VAdm|V Adm|rear admiral|Rear Adm|RAdm|R Adm|counter admiral|contre admiral|flotilla admiral|division admiral|lieutenant admiral|Admiral of Division|Flotilla Adm|Senior Admiral|Brigade Admiral|admiral of the navy
-|commodore|Cdre|Commo|Cmde|Captain|Capt|Cpt|Capt (N)|captain of the navy|navy captain|ship captain|captain lieutenant|captain of frigate|frigate captain|corvette captain|captain of corvette|Commander|Cdr|Cmdr|Comdr|Cmdre|lieutenant|Lt|Lieut|lieutenant junior grade|ensign|midshipman|Cadet|officer cadet|Acting Sub Lieutenant|Lt (N)
-|sergeant major|Sgt Maj|command sergeant major|Command Sgt Maj|CSM|command senior enlisted leader|CSEL|command chief master sergeant|chief master sergeant|Chief Master Sgt|CMSgt|master chief petty officer|master chief|fleet master chief|chief petty officer|CPO|petty officer|warrant officer|warrant officer class one|warrant officer class two|warrant officer class 1|warrant officer class 2|warrant officer 1|warrant officer 2|chief warrant officer|chief warrant officer first class|WO1|WO2|WO|CWO|master warrant officer|master sergeant|Master Sgt|MSG|first sergeant|1st Sgt|sergeant first class|staff sergeant|Staff Sgt|SSgt|gunnery sergeant|technical sergeant|Tech Sgt|colour sergeant|sergeant|Sgt|lance corporal|Lance Cpl|corporal|Cpl|Private|Pte|Pvt|airman|able seaman|leading seaman|senior airman|lance sergeant|lance naik|naik|havildar|subedar|subedar major|Senior Enlisted Leader|Sergeant Major of the Army
-|General de Ejército|General de División|General de Brigada|Teniente General|General de Corps d'Armée|Général d'armée|Général de division|Général de brigade|Général de corps d'armée|Vice-amiral|Contre-amiral|Amiral|Almirante|Vicealmirante|Contralmirante|Vice-almirante|Contra-almirante|Tenente-General|Brigadeiro|Tenente-Brigadeiro|Coronel|Teniente Coronel|Tenente-Coronel|Capitán de Navío|Generalleutnant|Generalmajor|Brigadegeneral|Generale|Ammiraglio|Jenderal|Letnan Jenderal|Mayor Jenderal|Brigadir Jenderal|Kolonel|Letnan Kolonel|Laksamana|Laksamana Madya|Laksamana Muda|Laksamana Pertama|Marsekal|Marsekal Madya|Marsekal Muda|Jeneral|Leftenan Jeneral|Mejar Jeneral|Brigedier Jeneral|Leftenan Kolonel|Mejar
-|commissar general|Surgeon Vice Admiral|Surgeon Rear Admiral|Surgeon Commodore
P|police general|Pol Gen|police lieutenant general|Pol Lt Gen|Police Lt Gen|police major general|Pol Maj Gen|Police Maj Gen|police brigadier general|Pol Brig Gen|Police Brig Gen|police colonel|Pol Col|Police Col|police lieutenant colonel|Pol Lt Col|police brigadier|General of Police|Lieutenant General of Police|Major General of Police|Colonel of Police|Police Captain
P|Lieutenant General of Internal Service|Major General of Internal Service|Lieutenant General of Justice|Major General of Justice|Colonel of Justice|State Counsellor of Justice|superintendent of police|senior superintendent of police|SSP|chief superintendent|detective chief inspector|detective inspector|detective superintendent|police inspector|police superintendent|chief inspector|Inspector|Superintendent|constable
`;

/** Generals and officers to whose rank Arab armies add arm or staff: "Staff Major General", "Brigadier Staff Pilot". */
const WITH_ARM =
  'general|lieutenant general|major general|brigadier general|brigadier|colonel|lieutenant colonel|rear admiral|vice admiral|commodore|Lt Gen|Maj Gen|Brig Gen|Brig|Col|captain|Lt Col|Major|first lieutenant';
const ARMS_AFTER =
  'staff|pilot|staff pilot|(staff)|(pilot)|(Eng)|Eng|engineer|air staff|(N)|naval staff|(navy)|pilot staff';
// No "general staff", "air staff": what stands before such a rank mostly is the chief of that staff.
const ARMS_BEFORE = 'staff|pilot|staff air|naval|air';

export function rankForms(): LexForm[] {
  const forms: LexForm[] = [];
  for (const row of rows(RANKS)) {
    const [grade = '', ...words] = row.split('|');
    const entry: RankEntry =
      grade === 'P'
        ? { type: 'rank', police: true }
        : grade === '-'
          ? { type: 'rank' }
          : { type: 'rank', grade };
    for (const word of words) forms.push(lexForm(word, entry));
  }
  const entry: RankEntry = { type: 'rank' };
  for (const rank of WITH_ARM.split('|')) {
    const titled = titleCase(rank);
    for (const arm of ARMS_AFTER.split('|')) {
      // The "General Staff" is no person.
      if (rank === 'general' && arm.endsWith('staff')) continue;
      forms.push(lexForm(`${titled} ${titleCase(arm)}`, entry));
    }
    for (const arm of ARMS_BEFORE.split('|')) {
      forms.push(lexForm(`${titleCase(arm)} ${titled}`, entry));
    }
  }
  return forms;
}

function titleCase(words: string): string {
  return words
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
