namespace CommunityBot.Calendar;

/// <summary>From when to when on one of the school's days.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends; null as long as only the beginning is known.</param>
public readonly record struct Hours(DateOnly Day, TimeOnly From, TimeOnly? To);
