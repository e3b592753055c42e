using System.Globalization;
using CommunityBot.Programmes;

namespace CommunityBot.Rosters;

/// <summary>What can be wrong with a roster. The command line has the words for each.</summary>
public enum RosterFault
{
    /// <summary>Found: the headings that are missing. Instead: those that mean nothing here.</summary>
    MissingColumns,

    /// <summary>Found: the column that stands there twice. Instead: the headings that say so.</summary>
    ColumnTwice,
    NoRows,

    /// <summary>A quotation mark without its partner, or text behind the closing one.</summary>
    BadQuotes,

    /// <summary>More cells than headings.</summary>
    TooManyCells,

    /// <summary>Instead: the programmes that are known.</summary>
    UnknownProgramme,
    MissingCommunity,
    MissingName,
    UnknownRole,
    UnknownKind,
    BadEmail,

    /// <summary>Found: the value. Instead: how many characters are allowed.</summary>
    TooLong,

    /// <summary>Control, direction-changing or private-use characters.</summary>
    BadCharacters,

    /// <summary>What stands for a letter that was lost when the file was saved.</summary>
    Damaged,

    /// <summary>What Excel writes where a formula found nothing.</summary>
    ExcelError,

    /// <summary>A name of nothing but digits.</summary>
    OnlyDigits,

    /// <summary>What somebody is called whose data was deleted.</summary>
    NameOfDeleted,

    /// <summary>A name with signs that stand in none.</summary>
    NoName,

    /// <summary>What somebody is, in brackets behind the name.</summary>
    NoteInName,

    /// <summary>Found: what is no day.</summary>
    BadDay,

    /// <summary>Found: the last day. Instead: the first, which is later.</summary>
    EndsBeforeItBegins,

    /// <summary>The same person in one community twice, not in the same way. Instead: the other line.</summary>
    TwiceInCommunity,

    /// <summary>
    /// Two rows of one name and school in one community, of which not both have the number or the e-mail that says that they are about the
    /// same person, be they alike in every cell. Instead: the other line.
    /// </summary>
    OnePersonOrTwo,

    /// <summary>One community with two categories. Instead: the other line.</summary>
    CategoryDiffers,

    /// <summary>The same person with another name, school or department. Instead: the other line.</summary>
    PersonDiffers,

    /// <summary>Several people have that name and school, and there is neither number nor e-mail to tell them apart.</summary>
    Namesakes,

    /// <summary>Somebody who is not whom the tag of an exported file stands for here. Instead: the tag.</summary>
    TagOfAnother,

    /// <summary>An e-mail of two people. Found: the e-mail. Instead: the other line.</summary>
    EmailTwice,

    /// <summary>An e-mail of somebody who is known by another number. Found: the e-mail. Instead: the name of the other.</summary>
    EmailOfAnother,

    /// <summary>Somebody in two communities of a programme that allows one. Instead: the other line. Cite: the article.</summary>
    TwoCommunities,

    /// <summary>Somebody who is in another community of such a programme already. Instead: that community. Cite: the article.</summary>
    InAnotherCommunity,

    /// <summary>The same, where the two names are a slip apart.</summary>
    InNearCommunity,
}

/// <param name="Line">Counted from 1, as Excel counts rows.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Instead">What the fault is measured by; see each.</param>
/// <param name="Cite">The article, where a regulation is what the row is not in line with.</param>
public sealed record RosterProblem(int Line, RosterFault Fault, string Found = "", string Instead = "", Citations? Cite = null)
{
    /// <summary>A row that does not agree with an earlier one.</summary>
    public static RosterProblem Between(RosterEntry row, RosterEntry earlier, RosterFault fault, string found) =>
        new(row.Line, fault, found, earlier.Line.ToString(CultureInfo.InvariantCulture));
}
