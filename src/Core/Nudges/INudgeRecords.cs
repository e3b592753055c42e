using CommunityBot.Credits;
using CommunityBot.Duties;

namespace CommunityBot.Nudges;

/// <summary>The same with what people are nudged about, and what may be sent for it.</summary>
public interface INudgeRecords : IDutyRecords, ICreditRecords
{
    INudges Nudges { get; }

    IAllowances Allowances { get; }

    IBulletins Bulletins { get; }
}
