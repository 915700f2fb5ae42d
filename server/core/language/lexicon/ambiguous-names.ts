import { words } from './words.ts';

/** Names that are words, months, places or things as well: a person only beside other evidence. */
export const AMBIGUOUS_NAMES = words(`
  ace alexandria amber angel april art austin baker banks basil bell bill bishop black bo brooks brown buddy bush
  buster carolina carpenter case cat chase chip christian cliff cloud  
  cook core cross crystal daisy dale dallas das dash dawn day dean destiny dick don dot dung
  dusty ek eze faith field fisher florence ford francisco gene genesis georgia ginger glen gold grant gray green
  guy harmony heath hope hunter iris ivy jade jasper joy june justice king kit knight 
  lane lincoln load lock long mac madison mae major marina mark mason may melody mercy milan
  miles min norm nova olive opal otto page paris park parks pascal pat pearl penny price prince raven ren rich
  rio rivers rose rowan rusty sage sandy savannah sierra skip sky skye star stark
  stone sue summer sydney tab tanner trinity turner ty van victoria violet virginia wade waters wells
  white will wood woods wren young
`);
