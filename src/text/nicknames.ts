/** Each line is one given name of English with the short forms that news use for it. */
const FORMS = `
abraham abe
albert al bert
ahmed ahmad ahmet
alexander alexandra alex sasha sandy alec aleksandr oleksandr alexandre alejandro
alfred alf alfie fred
andrew andy drew
andrei andrey andriy
ann anne anna annie nancy
anthony antony tony
arthur art
barbara barb
benjamin benj ben benny
bernard bernie
calvin cal
catherine katherine kathryn kate kathy cathy katie kay kit
charles chas charlie chuck
christina christine chris tina
christopher chris kit
clifford cliff
daniel dan danny
david dave davy
deborah debra deb debbie
dmitri dmitry dmytro dima
donald don donnie
dorothy dot dottie
douglas doug
edward edw ed eddie ned ted teddy
edmund ed eddie ned ted
eleanor ellie nell
elizabeth liz beth betsy betty eliza lizzie libby
eugene gene
frances fran
francis frank
franklin frank
frederick fred freddie
gabriel gabe
gerald gerry jerry
geoffrey jeffrey geoff jeff
george geo georgie
gregory greg
harold hal harry
harry henry hank hal
herbert herb
isaac ike
jacob jake jack
james jas jim jimmy jamie
janet jan
jason jay
jennifer jen jenny
jeremy jerry
jerome jerry
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph jos joe joey
joshua josh
judith judy
julian jules
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard leo len lenny
leslie les
louis lewis lou
madeleine maddie
margaret maggie meg peggy margie greta rita
martin marty
martha marty
mary molly polly
matthew matt
maximilian max
maxwell max
megan meg
michael mike mick mickey micky
mikhail mykhailo misha
mitchell mitch
mohammed mohamed muhammad mohammad mohamad muhammed mehmet mo
nancy nan
nathan nathaniel nat nate
nicholas nick nicky nikolai nikolay mykola
nicola nicole nicky
norman norm
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phillip phil
randolph randy
raymond ray
rebecca becky
reginald reg reggie
richard rich richie rick ricky dick
robert robt bob bobby rob robbie bert
roderick rod
rodney rod
roland rollie
ronald ron ronnie
rosemary rosie
russell russ
samuel sam sammy
samantha sam
sandra sandy
sergei sergey serhiy
sidney sid
stanley stan
stephanie steph
stephen steven steve stevie
stuart stewart stu
susan sue susie suzanne
terence terrence terry
theodore ted teddy theo
theresa teresa terry tess
thomas thos tom tommy
timothy tim timmy
valerie val
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinny
vladimir volodymyr vova
walter walt wally
wesley wes
wilfred wilf
william wm bill billy will willie liam
yevgeny evgeny yevhen eugene
yuri yury yuriy
zachary zach zack
`;

let lines: ReadonlyMap<string, ReadonlySet<number>> | null = null;

function build(): ReadonlyMap<string, ReadonlySet<number>> {
  const table = new Map<string, Set<number>>();
  for (const [number, line] of FORMS.trim().split('\n').entries()) {
    for (const name of line.split(' ')) {
      const known = table.get(name) ?? new Set<number>();
      table.set(name, known.add(number));
    }
  }
  return table;
}

/** Whether two folded given names may be one person's: the same name, or forms of one (“Jack” and “Jacob”). */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  lines ??= build();
  const left = lines.get(a);
  const right = lines.get(b);
  if (left === undefined || right === undefined) return false;
  for (const line of left) if (right.has(line)) return true;
  return false;
}

/** The other forms of a folded given name: of “jack”, “jacob” and “john” among them. None for what is no given name. */
export function otherForms(name: string): readonly string[] {
  const known = others.get(name);
  if (known !== undefined) return known;
  lines ??= build();
  const own = lines.get(name);
  if (own === undefined) return NONE;
  const found = [...lines]
    .filter(([other, its]) => other !== name && [...its].some((line) => own.has(line)))
    .map(([other]) => other);
  others.set(name, found);
  return found;
}

const NONE: readonly string[] = [];
/** Of the names that were asked about and are listed: an initial is compared with every given name of a passage. */
const others = new Map<string, readonly string[]>();
