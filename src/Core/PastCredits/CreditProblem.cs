using System.Globalization;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.PastCredits;

/// <summary>What can be wrong with a row of credits or headcounts. <c>Files</c> has the words for each.</summary>
public enum CreditFault
{
    NoRows,
    ExcelError,
    Damaged,
    BadCharacters,

    /// <summary>Instead: how many characters are allowed.</summary>
    TooLong,

    /// <summary>Instead: the programmes in which months are counted.</summary>
    UnknownProgramme,

    /// <summary>There are several of which months are counted. Instead: those.</summary>
    WhichProgramme,
    MissingName,

    /// <summary>A name that is none.</summary>
    NoName,

    /// <summary>Somebody whose data was deleted, of whom nothing is noted any more.</summary>
    Deleted,

    /// <summary>Several are of that name. Instead: what tells them apart.</summary>
    Namesakes,

    /// <summary>The number or e-mail address is somebody else's. Instead: whose.</summary>
    IsOfAnother,

    /// <summary>It is no e-mail address.</summary>
    BadEmail,

    /// <summary>Instead: what may stand there.</summary>
    UnknownKind,
    BadDay,
    MissingDay,

    /// <summary>Instead: the day on which it begins.</summary>
    EndsBeforeStart,

    /// <summary>The years do not end there. Instead: where they end.</summary>
    OtherEnd,
    BadMoney,

    /// <summary>A way in which something counts by what firms pay.</summary>
    MissingMoney,

    /// <summary>One in which no money is asked.</summary>
    NoMoneyHere,
    BadShare,
    BadLead,

    /// <summary>Instead: what whoever leads is allotted at least.</summary>
    LeadsForTooLittle,

    /// <summary>With those of others it is more than there is. Instead: how much.</summary>
    MoreThanAll,
    BadHalfDays,
    MissingHalfDays,
    NoHalfDaysHere,

    /// <summary>Instead: how a semester is written.</summary>
    BadSemester,
    MissingDepartment,
    BadTeachers,

    /// <summary>The same department and semester with another number. Instead: the other line.</summary>
    Twice,
}

/// <param name="Line">Counted from 1, as Excel counts rows.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Instead">What the fault is measured by; see each.</param>
public sealed record CreditProblem(int Line, CreditFault Fault, string Found = "", string Instead = "")
{
    /// <summary>The article that says so, where one does.</summary>
    public Citations Cite { get; init; } = Citations.None;

    /// <summary>What is wrong with a cell: that it is damaged, where it is.</summary>
    internal static CreditProblem About(int line, CreditFault fault, string found, string instead = "", int most = Limits.Name)
    {
        var (what, measure) = DamagedCell.Fault(found.Trim(), most) switch
        {
            null => (fault, instead),
            CellFault.ExcelError => (CreditFault.ExcelError, ""),
            CellFault.Damaged => (CreditFault.Damaged, ""),
            CellFault.BadCharacters => (CreditFault.BadCharacters, ""),
            _ => (CreditFault.TooLong, most.ToString(CultureInfo.InvariantCulture)),
        };
        return new CreditProblem(line, what, DamagedCell.Shown(found), measure);
    }
}
