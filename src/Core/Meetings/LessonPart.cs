namespace CommunityBot.Meetings;

/// <summary>The parts of a public lesson, in the order in which they are held and in which <see cref="Programmes.LessonRule.Kinds"/> names them.</summary>
public enum LessonPart
{
    /// <summary>備課.</summary>
    Preparation,

    /// <summary>觀課: the lesson itself.</summary>
    Observation,

    /// <summary>議課.</summary>
    Discussion,
}
