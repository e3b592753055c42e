using System.Text.RegularExpressions;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    /// <summary>What was said of it is no day: 上個月.</summary>
    public abstract string AskFirstDay(string name);

    /// <summary>The words that tell of a time and name no day: 上個月, 下學期. Null where there are none.</summary>
    public abstract Regex VagueDay { get; }

    /// <summary>The day from which somebody was to come, and comes earlier.</summary>
    public abstract string FormerFirstDayLabel { get; }

    /// <summary>Whether a word names a community, be there one or not.</summary>
    public abstract bool IsCommunityWord(string word);

    public abstract string NoCommunityCalled(string name);

    /// <summary>Somebody is not in the community in which their last day was said to be.</summary>
    public abstract string IsNotIn(string name, string community);

    /// <summary>Somebody of that name is known, and it is not plain whether it is they.</summary>
    public abstract string IsItSomebodyKnown(string name);

    /// <summary>Said with 加入 of whoever is none of those of that name who are known.</summary>
    public abstract string SomebodyNew { get; }

    public abstract bool IsSomebodyNew(string word);

    /// <summary>Nobody of that name is known, said to who keeps the roster.</summary>
    public abstract string NobodyOnRoster(string name);

    /// <summary>A last day is noted already, and which other it is to be is asked next.</summary>
    public abstract string LastDaySoFar(string name, string where, DateOnly day);

    /// <summary>A last day that is past is to be another.</summary>
    public abstract string LeftOn(string name, string where, DateOnly until, DateOnly day);

    /// <summary>Somebody was in another community by then, and the programme allows one.</summary>
    public abstract string IsElsewhereThen(string name, string other, Citations cite);

    /// <summary>Which of the things that one person is ends.</summary>
    public abstract string WhichPostEnds(string name);

    /// <summary>How one hands over what one leads.</summary>
    /// <param name="leave">The command.</param>
    /// <param name="name">Who hands over.</param>
    /// <param name="day">A last day for the example, as it is typed.</param>
    public abstract string HowToHandOver(string leave, string name, string day);
}
