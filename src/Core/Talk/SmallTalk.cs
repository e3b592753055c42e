namespace CommunityBot.Talk;

/// <summary>What asks for nothing.</summary>
public enum SmallTalk
{
    /// <summary>謝謝.</summary>
    Thanks,

    /// <summary>你好.</summary>
    Greeting,

    /// <summary>好的, 👍: needs no answer.</summary>
    Fine,

    /// <summary>再見.</summary>
    Farewell,
}
