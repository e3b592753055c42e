namespace CommunityBot.Programmes;

/// <summary>How far an application (申請) has come. It is here as a regulation says which of them each step leads to (<see cref="StepRule"/>).</summary>
public enum ApplicationState
{
    /// <summary>Being written by the convener. Every community starts here.</summary>
    Draft,

    /// <summary>Sent in by the convener.</summary>
    Filed,

    /// <summary>Recommended by the head of the department or the principal.</summary>
    Recommended,

    /// <summary>The budget and the deadlines are open.</summary>
    Approved,

    /// <summary>Given back with a reason, to be filed again.</summary>
    Returned,
}
