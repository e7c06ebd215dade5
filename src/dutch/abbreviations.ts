// Dutch abbreviations that end in a full stop, for cutting sentences. Keys are lower-case, without the last full stop.

/** Abbreviations after which the sentence always goes on. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'a.d a.g.v a.h.v a.k.a aanh aant abs acad adj adm afb afd afk afl afz alg alin amb anon app arr art artt ass ' +
    'b.g.g b.v bc bd bdr bep betr bew bez bibl bijgeb bijl bijv bijz bl blz bnp burg bv bvb bw c.a c.q c.s ca ' +
    'cat cf cfr chr cie circ cit cm coll comm comp conc conf corr d.d d.i d.m.v d.w.z dd def dept dgl dhr di dir ' +
    'div doc dr dra drs ds dw e.a.g e.v eccl ed edd eds eerw eff eig enk et ev evt ex exc excl exx f.a fa ' +
    'fam fasc feb febr fig fl fol fr g.k g.v gebr gem gep gesp gest gez gld gr h.k h.m h.o.v h.t.l hd hfdst hfst ' +
    'hh hoofdst hr hs hss i.a i.c i.c.m i.e i.h.a i.h.b i.h.k.v i.i i.k.v i.m i.o i.o.m i.o.v i.p.v i.s.m i.t.t ' +
    'i.v.m i.z ibid id inc incl inf ing ingez inh inl inst int inz ir jg jhr jkvr k.k kand kol l.c l.g lett ' +
    'lic lit lt ltd m m.a.w m.b.t m.b.v m.i m.i.v m.m m.m.v m.n m.u.v maj mdl med mej mevr mgr mil mld mln ' +
    'mr mrt mv mw n.a.v n.b n.l n.o.t n.o.v n.v no nov nr nrs o.a o.b.v o.g.v o.i o.l.v o.m o.o.v o.v o.v.v o.z ' +
    'okt ong ontv onv oorspr op.cit org p p.a p.d p.m pag par pct pl plm plv pnt pp prof prot prov ps publ q.q ' +
    'r.k red ref reg resp rev s.g s.j s.v sec secr sect sep sept st stbl stcrt stk str subs t t.a.p t.a.v t.b.v ' +
    't.g.v t.h.v t.k.v t.n.v t.o.v t.w t.z.t t/m tab tel temp trb tw uitbr uitg uitgebr univ v v.a v.d v.h v.o.o ' +
    'v.w.b vb verb verd verg verl verm vert verv verz vgl vlgs vnl vnw volg voorl voorm voors voorz vrl vs vz ' +
    'w.g w.o w.v.t wed weled wnd z.g z.g.a.n z.i zg zgn zog zr'
  ).split(' '),
);

/** Abbreviations that may also be the last word of a sentence: a capital after them begins a new one. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  (
    'a.s a.u.b e.a e.d e.e.a e.o e.v.a enz enzv etc ff jl jr jrg l.l lk m.a m.e.r n.chr n.n.b n.t.b n.v.t o.d ' +
    'o.i.d p.j p.w s.v.p sr sv u.s u.s.a v.chr v.o.f v.r.n.l w.v.k z.o.z z.s.m'
  ).split(' '),
);
