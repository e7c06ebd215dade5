// Given names that are common in the Netherlands and Flanders, also those with Turkish, Moroccan and Surinamese roots.

/** Look-up key of a given name: in lower case, without marks ('Céline' and 'Celine' are one). */
export const nameKey = (name: string): string =>
  name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

/** As look-up keys. */
const split = (names: string): string[] => nameKey(names).trim().split(/\s+/);

/** Names (as keys) that are also an ordinary word or a place: the surname behind them must be no ordinary word. */
export const ambiguousGivenNames: ReadonlySet<string> = new Set(
  split(`
Ad An Bas Beer Ben Boris Bram Co Els Fleur Florence Floor Guy Iris Jade Job Joy Lies Lot Luna Luka Mark Max Mees Merel
Milan Mira Noor Paris Pim Rein Ron Sky Sofia Stan Sterre Storm Tom Toon Trees Victoria Vita Wim Wolf Ward Pien Jet Bo
Sultan Temel Defne Sana Iman Reda Rabia Ida Oscar Felix Astra Gloria Adam Nora Vera Stella Sam Ed Ton
Roos Leen Piet Amber Violet Rosa Riet Jihad Orlando Romeo Rik Puck Mike Dora Bob Rosario Milton Hind Surya Mala Prem Luit
Goos Siebe Maria Jack Dick Lex Nel Tine Tia Ramazan Emma Linde Can Melle Cora Rita Figen Petra Lea Meta
`),
);

/** Names (as keys) by whichsomebody is recognised as soon as a capitalised surname follows. */
export const givenNames: ReadonlySet<string> = new Set([
  ...ambiguousGivenNames,
  ...split(`
Anna Liza Josefien Josefiene Hidde Bettine Luud Jan Hans Gerard Kees Olaf Rob Rick Roel Sander Teun Wies Kim Dennis Ruth Joost
Marina Aad Aafke Aart Abel Adelheid Adri Adriaan Adriana Adrie Agnes Albert Alberta Alex Alexander Alexandra
Alice Alida Alie Alwin Amy Andrea Andreas André Andries Angela Angelique Anita Anja Anke Ank Anneke
Annelien Annelies Anneloes Annemarie Annemiek Annemieke Annet Annette Annie Anniek Annika Anouk Anne Ansje
Anton Antoine Antoinette Antonia Antoon Antonius Arend Ariane Arie Arjan Arjen Arjo Arne Arno Arnold Arnoud
Arthur Astrid Atze Auke Babette Barbara Barry Bart Bartel Bastiaan Beatrijs Bea Benjamin Benno Bernadette
Bernard Bernd Bert Berta Bertus Betsy Betty Bianca Boudewijn Brechje Brechtje Brenda Brigitte Britt
Bruno Bryan Camiel Carel Carin Carina Carine Carl Carla Carlijn Carlo Carmen Carolien Carolina Caroline
Caspar Casper Catharina Cathy Cecile Cees Celine Chantal Charles Charlotte Chris Christa Christel Christian
Christiaan Christien Christina Christine Christoph Cindy Claire Clara Clasien Claudia Clemens Coby Coen
Coenraad Conny Constance Cor Corine Corinne Cornelia Cornelis Corrie Corry Cynthia Cyriel Daan Dagmar
Daisy Damian Daniel Danielle Daniël Daniëlle Danny Daphne David Debbie Debby Denise Derk Desiree Diana
Diederik Diederick Dieuwke Dieter Dimitri Dinand Dirk Dolf Dominique Donald Doreen Dorien Doortje
Dorine Dorothea Douwe Dries Durk Eddy Edgar Edith Edo Eduard Edwin Eefje Eelco Eelke Egbert Ella Ellen Ellis
Elise Elisabeth Elma Eline Elly Elsa Elsbeth Elsje Emiel Emile Emily Emmy Engelbert Eric Erica
Erik Erika Erna Ernst Erwin Esmee Esmée Esther Eugène Eva Eveline Evelien Evelyn Evert Ewald Ewout Fabian
Famke Fanny Fedde Femke Femmie Fenna Ferdinand Ferry Fien Fieke Fleurtje Floortje Floris Folkert Fons Foske
Frank Franca Francien Francine Francis Francisca Franciscus Francois François Frans Franciska Franka Fred
Freddy Frederik Frederique Freek Frederike Frida Frits Froukje Fransien Gabi Gabriel Gabrielle Geert Geertje
Geertruida Geke Gemma Gerald Gerben Gerbrand Gerda Gerdien Gerhard Gerlinde Germaine Gerrie Gerrit Gerry
Gert Gertjan Gertrude Gerty Gideon Giel Gijs Gijsbert Gilbert Gilles Gina Gisela Gitta Godelieve Godfried
Govert Greet Greetje Gregor Greta Guido Guus Gustaaf Gwen Hanneke Hannah Hanna Hannie Hanny Hannes
Harald Harm Harmen Harold Harrie Harry Hector Hedwig Hedy Heidi Heike Hein Heleen Helen Helena Helga Helma
Hélène Hendrik Hendrika Hendrikje Hendrikus Hennie Henny Henri Henk Henriette Herbert Herman Hermien Hessel
Hester Hilda Hilde Hildegard Hille Hiske Hugo Hubert Huib Huub Ilona Ilse Imke Ina Indra Ine Ineke Ines Inez
Inge Ingeborg Inger Ingmar Ingrid Irene Irma Isaac Isabel Isabelle Isabella Ivan Ivo Ivonne Jaap Jac
Jackie Jacob Jacoba Jacobus Jacomijn Jacqueline Jacques Jaco Jan-Willem Janneke Janna Jannes Jannet Jannetje
Jannie Janine Janny Jantine Jantje Janus Jarno Jasmijn Jason Jasper Jean Jeannette Jeanine Jeanne Jeff
Jeffrey Jelle Jelmer Jennifer Jenneke Jenny Jens Jerina Jeroen Jerome Jesse Jessica Jill Jim Jimmy Jo
Joachim Joan Joanna Jochem Jochen Jodie Joe Joep Johan Johannes Johanna Johanneke John Johnny Jolanda
Jolande Jolanthe Jolien Jolijn Jonas Jonathan Joop Joos Jordi Jordy Jorg Jorge Jorien Jorieke Joris Jorrit
José Josée Josef Josephine Jos Joseph Josien Josine Joyce Jozef Judith Julia Julian Juliana Julie Juliette
Jurgen Jurre Jurriaan Justin Karel Karen Karin Karina Karlijn Karst Katelijne Katharina Katinka Katja
Katrien Katrijn Kelly Kenneth Kevin Kitty Klaas Klaartje Klaske Koen Koenraad Kris Krista Kristel Kristien
Kristof Lambert Lambertus Lara Lars Laura Laurens Laurent Leendert Lena Lennart Leo Leon Leona Leonard
Leonie Leonoor Leontien Leopold Lia Lianne Liam Lidy Lidewij Liesbet Liesbeth Lieselot Lieve Lieven
Lilian Lien Lieke Linda Lineke Lisa Lisanne Lisette Liselotte Lisbeth Liset Lizzy Lodewijk Loes Lotte Lotje
Louis Louise Lourens Luc Lucas Lucia Lucie Lucien Ludo Ludwig Luuk Lydia Lynn Maaike Maarten Maartje
Machteld Madeleine Madelon Magda Magdalena Maike Maikel Manon Manuel Manuela Marc Marcel Marcella
Marco Marcus Margot Margo Margreet Margriet Marga Margaretha Margje Marian Marianne Mariska Marie Marieke
Marie-José Mariëlle Mariëtte Marietje Marijke Marijn Marije Marijtje Marinus Mario Marion Marit Marja Marjan
Marjo Marjolein Marjolijn Marjon Marjoke Mark-Jan Marlies Marleen Marlene Marloes Marnix Martha Martien
Martijn Martin Martina Martine Martinus Mascha Mathieu Mathijs Mathilde Matthias Matthijs Matthieu Maud
Maudy Maurice Maurits Maureen Maxim Maxime Meike Meindert Melanie Melissa Mels Menno Merijn Merle
Mia Michael Michaël Michel Michelle Michiel Mick Mieke Mien Mies Mirella Miranda Mireille Mirjam Mirthe
Monique Monica Monika Myra Myriam Myrthe Nadia Nadine Naomi Natalie Natascha Natasja Nathalie Neeltje
Nelleke Nelly Niek Niels Nico Nicola Nicole Nicolaas Nicoline Nienke Nina Nita Noa Noah Noortje Norbert
Nynke Olga Oskar Olivia Olivier Onno Otto Paul Paula Paulien Pauline Paulus Patricia Patrick Pascal Pascale
Peggy Peter Peter-Jan Petrus Philip Philippe Pia Pierre Pieter Pieternel Pieter-Jan Petronella Pleun
Quinten Quirine Rachel Ralf Ralph Ramon Randy Raoul Raf Rebecca Reinder Reinhard Reinier Reinoud
Rembrandt Remco Rémi Renate Renata Renee Renée René Renske Ria Riad Richard Ricardo Rien Rieneke
Rika Rina Rianne Rineke Rob-Jan Robbert Robbert-Jan Robby Robert Robin Roderik Roderick Roelie Roelof
Roeland Rogier Roger Roland Rolf Romy Ronald Ronnie Rosalie Rosanne Rosemarie Roos-Marie Rosita Roy
Rozemarijn Ruben Rudi Rudie Rudolf Rudy Ruud Ruurd Rutger Sabine Sabrina Samantha Samuel Sandra Sanne Sara
Sarah Sarina Sascha Saskia Sebastiaan Selma Serge Servaas Sharon Sheila Shirley Siebren Sibe Sietse
Sietske Sigrid Silvia Silvie Simon Simone Siska Sjaak Sjaan Sjef Sjoerd Sjors Sjoukje Sofie Sophie Sonja
Sophia Stef Stefan Stefanie Stephan Stephanie Steven Stien Stijn Suzan Suzanna Suzanne Susan Susanne Sven
Sybrand Sylvia Sylvie Tamara Tanja Tara Tatiana Teake Teunis Ted Teddy Thea Theo Theodoor Theodora Therese
Thérèse Theresia Thierry Thijs Thomas Thom Tessa Tim Timo Timon Tineke Tinka Titia Titus Tjalling
Tjeerd Tjerk Tjitske Tobias Toine Tonnie Tonny Toos Trijntje Trudy Truus Twan Ulrike Ursula Valentijn
Valerie Veerle Veronique Vicky Victor Vincent Virginie Vivian Vivianne Walter Wanda Wander Wendy
Werner Wessel Wiebe Wieger Wietske Wijnand Willeke Willem Willemien Willemijn Willemina Willem-Jan Willy
Wilma Wilhelm Wilhelmina Wilfred Wilbert Willibrord Wouter Wout Wubbo Xander Xavier Yannick Yasmin Ymke
Yolanda Yolande Yvette Yvon Yvonne Yves Zoë Zef Zita

Abdel Abdelhak Abdelkader Abdelkarim Abdellah Abdeslam Abdul Abdullah Achmed Adil Adnan Ahmed Aicha Aïcha
Aisha Ahmet Akram Ali Amal Amina Amine Amir Amira Anas Anissa Anwar Asma Assia Ayman Ayoub Aziz Aziza Badr
Badia Bilal Bouchra Brahim Btissam Chadia Chaima Dounia Driss Fadoua Faisal Farid Farida Fatiha Fatima Fatma
Fatna Fouad Ghizlane Habiba Hafida Hafsa Hakim Hakima Halima Hamid Hamza Hanan Hasna Hasnae Hassan Hatim
Hicham Houda Houria Hussein Ibrahim Ibtissam Ikram Ilham Ilias Ilyas Imane Ismael Ismail Jamal Jamila
Kamal Karim Karima Khadija Khalid Laila Lamia Latifa Lina Loubna Mahjoub Malak Malika Mariam Maryam
Mehdi Meryem Mimoun Mimount Mina Moh Mohamed Mohammed Mohamad Mounir Mourad Mouna Mustafa Mustapha Nabil
Nabila Nadir Naima Naïma Najat Najib Najima Nawal Nezha Nisrine Nordin Noureddine Omar Osama Ouafa Oussama
Rachid Rachida Rajae Redouan Rida Rkia Saadia Said Saïd Saida Saïda Salah Salim Salima Salma Samir Samira
Sanae Sihame Siham Soufian Soufiane Souad Soumaya Tarik Touria Wafae Walid Widad Yahya Yasmina Yassin
Yassine Yassir Younes Youness Youssef Yousra Yusuf Zahra Zainab Zakaria Zakia Zineb Zohra Zouhair

Adem Alper Arda Asli Aslı Aydin Aynur Ayse Ayşe Aysel Aysun Aytac Baris Barış Batuhan Bayram Bekir Berk
Berkan Beyza Birsen Bülent Burak Burcu Büşra Canan Celal Cem Cemal Cemile Ceren Cihan Coskun Coşkun Derya
Deniz Dilan Dilek Duygu Ebru Ece Elif Emel Emin Emine Emrah Emre Enes Engin Ercan Erdal Erdem Erdogan Erkan
Erol Ersin Esra Fadime Faruk Fatih Feride Ferhat Filiz Furkan Gamze Gökhan Gülay Gülcan Gülsüm Gülşen
Gülten Güler Habibe Hacer Hakan Halil Hanife Harun Hasan Hatice Havva Huseyin Hüseyin Hülya Ihsan Ilhan
Ilker Inci Irfan Ismet Kaan Kadir Kadriye Kazim Kemal Kenan Kerem Koray Kübra Levent Mehmet Melek Meral Mert
Merve Metin Mevlüt Muhammed Muharrem Murat Musa Mücahit Nazan Nazlı Nebahat Necati Nermin Neslihan Nesrin
Nilgün Nimet Nihat Nuran Nuray Nurcan Nuri Okan Onur Orhan Osman Ömer Özcan Özgür Özkan Özlem Pelin Pinar
Pınar Recep Refik Remzi Rukiye Sabri Salih Sedat Selçuk Selim Selin Semra Serap Serdar Serhat Serkan
Serpil Sevda Sevgi Sevilay Sevim Sibel Sinan Songül Suat Süleyman Şerife Tahsin Tarkan Tayfun Tolga Tugba
Tuğba Tuncay Turan Turgut Türkan Ufuk Uğur Ümit Ümmühan Veysel Volkan Yakup Yalçin Yasemin Yavuz Yeliz Yeter
Yildiz Yıldız Yilmaz Yunus Zehra Zeki Zekiye Zeliha Zeynep Zübeyde

Anand Anil Anoushka Aroen Asha Ashwin Carmelita Chandra Chandrika Dewanand Dharma Errol Esseline Etienne
Faizal Ganesh Gita Glenn Henna Humphrey Ivanka Jerrel Johnel Kavita Kries Krishna Lakshmi Lloyd Mavis
Mahinder Mohan Naresh Nirmala Priya Radj Radjesh Raj Rajesh Rakesh Ramesh Randjit Ravi
Reshma Rishi Roebin Rohan Sandhya Sanjay Santosh Sewnath Shanti Sharda Sharmila Sheryl Soenil Soerin
Stanley Stefano Sunil Sunita Sushma Tulsi Urmila Usha Vidya Vijay Vinod Winston Wonny Xiomara Yogesh
Zulaika Yvanka Delano Furgell Guillermo Ingemar Quincy Raymond Rodney
`),
]);
