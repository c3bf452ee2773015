import type { Language } from '../model/languages.ts';

/**
 * 200 words of each language, divided into syllables by hand: every eighteenth (fourteenth) of all words of
 * modules 1 to 4, sorted by how often they occur. German is divided as dictionaries divide it (Na·ti·on, Li·nie)
 * and single letters count too (ü·ben); English by its sound in Britain. Only for tests.
 */
export const handCountedWords: { readonly [L in Language]: readonly string[] } = {
  de: words(`
    Sie im auch Ei·ne am vier da·für Eh·ren·amt wis·sen Rat·haus wer·den Nur le·sen Und Un·ter·schrif·ten Kin·der
    nö·tig Auf Wann An·fang Rich·tig meis·ten Mit·glie·der·ver·samm·lung Oft Drei·eck Hau·se an·ge·nom·men
    Ta·bel·le Gilt Ad·res·se Dan·ke sucht wel·che Zei·len Hän·gen klein In·te·gra·ti·on klingt Li·nie hoch Le·ben
    doch Bun·des·tag Stüh·le per brau·che Ab·sicht Scha·den fül·len wa·rum Mo·duls V ins Al·te Lan·des Viel·leicht
    mein An·hö·rung Ju·gend·li·che Punk·ten be·su·chen klärt Än·de·run·gen Ein·gang Klam·mern Pa·ra·gra·fen
    Un·ter·la·gen be·zahl·te meh·re·ren vorn Bil·der Freun·din Mar·kie·ren Sonst an·ge·rech·net fährt hät·te
    su·che Ab·stim·men Chef En·den Ge·meint Markt Ram·pe Strich Zwei·ter der·sel·ben ge·lebt leich·ter se·he ü·ben
    Ba·by Da·tei Et·was Grund·schu·le Kom·mu·nal·wahl Nich·te Rats·mit·glie·dern Sohn Ter·mi·nen Wech·sel
    aus·ge·ben den·sel·ben fo·to·gra·fie·ren ge·zählt kos·ten reih·um un·ter·stüt·zen wich·ti·ge Al·ten·heim
    Aus·bil·dung Be·din·gung Brau·che Ein·woh·nern Fol·gen Gäs·ten Ka·len·der·jahr Lö·sun·gen Nennt
    Re·gi·o·nal·ver·samm·lung Sor·ge T·H·W U·ni·ver·si·tä·ten Wer·bung all·ge·mei·ne be·grü·ße di·rekt ent·täuscht
    ge·brauch·te grob klei·ne·ren mit·ein·an·der put·zen sor·tie·ren ver·bin·den vor·le·sen Ü·ber·neh·men Ach·tung
    Arm Aus·län·der·ver·ei·ne Be·hör·den Be·suchs·grup·pe Bre·men D·D·R Do·se Ein·kau·fen Ern·te Feh·lern
    För·der·stel·le Ge·schwis·ter Grun·des Haus·bau Hoch·zeit Jun·ge Klei·nes Könn·te Lern·zeit Ma·te·ri·al
    Mur·meln Nach·le·sen O·ber·bür·ger·meis·ter Plus Rechts·fra·gen Rohr Schlech·tes Sen·den Stadt·krei·sen
    Sy·na·go·ge Um·gang Ver·eins·recht Vor·schla·gen We·ni·ge Woh·nun·gen Zie·le ab·läuft auf·lö·sen be·geg·nen
    be·spricht brei·tes·te drei·zehn·ein·halb ein·ge·schlos·sen er·füllt fal·sches fünf·mal gel·bes ge·wohnt
    han·deln ho·le kau·fe kur·zes lo·gisch mu·tig nor·mal pri·va·ten schlech·tes si·che·ren tei·le un·ge·ra·der
    ver·le·gen vor·erst`),
  en: words(`
    the with can no board would if right help No its day small state B takes law put groups flip·chart need·ed
    large Take to·day our in·sur·ance last am sheets page pair them·selves First team think lim·it he list
    par·ents Point qui·et·ly box p·.m hap·pens Name morn·ing Be·fore li·bra·ry Cir·cle hears top·ics coun·cil·lor
    sto·ry bro·ken pass Al·ways af·ter·noons let·ters tells Sig·na·tures fin·ish plans Cut Tues·day ex·er·cise
    mar·ket routes Hear add closed glad ones state’s Call Will cer·tain face man re·quest teach·er A·mal
    In·vi·ta·tion as·so·ci·a·tion’s cel·lar frame leav·ing pass·ports say·ing traf·fic·-light Cop·y Lo·cal
    Prac·tise Up book cor·ners far harm lift ob·serv·ers quick·ly slip thirds A·lone Film·ing Mon·day Sit adds
    builds com·mu·ni·ty eat filled hon·est·ly mo·tor·way prac·tice search speak·ing thought us·es AND Be·low
    EV·ERY·ONE H Most·ly Own Res·i·dence Street a·broad an·nex·es brack·et class con·tact drink ex·pens·es friends
    held joins miss or·i·gin play·grounds reach see·ing sort·ing tem·plate us·ers went Ab·sten·tion A·sy·lum
    Changed De·ci·sions Eu·rope Four·teen Home Le·na Mo·tions Ob·serv·ing Po·lice Qui·et Shall Sum To·mas·’s
    Vi·o·lence ac·cent ap·pear au·thor·i·ties bit bright cares choos·ing coat con·tacts dare dis·cuss drags
    em·bas·sy fails films fourth grand·moth·er heat·ing i·den·ti·ty joy le·gal·ly loose meal mo·bile ninth oc·curs
    parks pipe prais·es pro·tect·ing re·ceived re·pair·ing rul·ing se·ri·ous·ly sim·plest speak·ers storm
    syn·a·gogue thir·teen`),
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
